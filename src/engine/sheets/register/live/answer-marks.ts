import type { Answer } from "../../../model/answer";
import { PROGRESS_LABELS } from "../../labels";
import { ANSWERS_TABLE } from "../answers-sheet";
import { AS_OF_NAME, PROGRESS_MARKS } from "./case-cells";
import { quoted, serialOf } from "./formula-words";

/** What the answers of one body about one task come to, as numbers a formula works with; 0 = none. */
export interface AnswerMarks {
  readonly inPeriod: number;
  readonly latest: number;
  readonly completed: number;
  readonly results: number;
}
export const NO_MARKS: AnswerMarks = { inPeriod: 0, latest: 0, completed: 0, results: 0 };

const ofAnswers = (header: string): string => `${ANSWERS_TABLE}[${header}]`;
const PROGRESS = ofAnswers("Tiến độ");
const is = (progress: Parameters<typeof PROGRESS_LABELS.of>[0]): string =>
  `(${PROGRESS}=${quoted(PROGRESS_LABELS.of(progress))})`;
const PROGRESS_ARRAY = `(2-${is("done")}+${is("in-progress")}+${is("suspended")}*2+${is("not-started")}*3)`;
const MARKS = `(${ofAnswers("Ngày gửi")}*1000+(${ofAnswers("Kỳ")}=[@Kỳ])*100+${PROGRESS_ARRAY}*10+5)`;
const OWN = `(${ofAnswers("Mã nhiệm vụ")}=[@[Mã nhiệm vụ]])*(${ofAnswers("Đơn vị")}=[@[Đơn vị]])*(${ofAnswers("Ngày gửi")}<=${AS_OF_NAME})`;
const IN_PERIOD = `${OWN}*(${ofAnswers("Kỳ")}=[@Kỳ])`;
const UP_TO = `${OWN}*(${ofAnswers("Kỳ")}<=[@Kỳ])`;

/** The formulas of the same figures, in a row of `tblTheoDoi`; `latest` and `completed` speak of each other's cells. */
export const MARK_FORMULAS = {
  inPeriod: `SUMPRODUCT(MAX(${IN_PERIOD}*${MARKS}))`,
  latest: `SUMPRODUCT(MAX(${UP_TO}*${MARKS}))`,
  completed: (latest: string): string =>
    `IF(${latest}=0,0,MAX(SUMPRODUCT(MAX(${UP_TO}*(${MARKS}=${latest})*${ofAnswers("Ngày hoàn thành")})),0))`,
  results: (inPeriod: string): string =>
    `IF(${inPeriod}=0,0,SUMPRODUCT(${IN_PERIOD}*(${MARKS}=${inPeriod})*(${ofAnswers("Kết quả thực hiện")}<>"")))`,
} as const;

const markOf = ({ sentOn, period, progress }: Answer, asked: string): number =>
  serialOf(sentOn) * 1000 + (period === asked ? 100 : 0) + PROGRESS_MARKS[progress ?? "blank"] * 10 + 5;

/** What the formulas compute, for the value that stands in the file. `answers` are those of the task and body. */
export function answerMarks(answers: readonly Answer[], period: string, asOf: string): AnswerMarks {
  const known = answers.filter((answer) => answer.period <= period && (answer.sentOn ?? "") <= asOf);
  const own = known.filter((answer) => answer.period === period);
  const greatest = (list: readonly Answer[]): number => Math.max(0, ...list.map((answer) => markOf(answer, period)));
  const [inPeriod, latest] = [greatest(own), greatest(known)];
  const completed = known
    .filter((answer) => markOf(answer, period) === latest)
    .map((answer) => serialOf(answer.completedOn));
  const results = own.filter((answer) => markOf(answer, period) === inPeriod && (answer.result ?? "") !== "");
  return { inPeriod, latest, completed: Math.max(0, ...completed), results: results.length };
}
