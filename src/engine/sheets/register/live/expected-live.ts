import { gathered } from "../../../gathered";
import type { Answer } from "../../../model/answer";
import type { ExpectedAnswer } from "../../../model/expected-answer";
import type { Task } from "../../../model/plan";
import type { Register } from "../../../model/register";
import { WORST_FIRST } from "../../../model/status";
import { ownEntry } from "../../../own-entry";
import { periodLabel, periodOf } from "../../../periods/period";
import { isExemption } from "../../../returns/basis";
import { type CellValue, EMPTY, formulaCell, numberCell, textCell } from "../../../workbook/cells";
import type { TableColumn } from "../../../workbook/table-block";
import { STATUS_LABELS, TIMING_LABELS } from "../../labels";
import { type AnswerMarks, answerMarks, MARK_FORMULAS, NO_MARKS } from "./answer-marks";
import { type CaseCells, sentIn } from "./case-cells";
import { dayLiteral, periodText, quoted, sentText, sentWords, serialOf } from "./formula-words";
import type { LiveFacts } from "./live-facts";
import { reasonFormula } from "./reason-formula";
import { statusFormula } from "./status-formula";

/** Columns at the right of `tblTheoDoi` that only formulas read; hidden. */
const CALCULATED = [
  "Tính loại",
  "Tính bắt đầu",
  "Tính hạn",
  "Tính hạn báo cáo",
  "Tính trả lời trong kỳ",
  "Tính trả lời mới nhất",
  "Tính ngày ghi xong",
  "Tính ngày xong",
  "Tính kết quả",
  "Tính chữ kỳ",
  "Tính chữ gửi trong kỳ",
  "Tính chữ gửi mới nhất",
  "Tính hạng",
  "Tính khóa",
] as const;
type Calculated = (typeof CALCULATED)[number];
export const RANK_COLUMN: Calculated = "Tính hạng";
export const KEY_COLUMN: Calculated = "Tính khóa";
const own = (header: Calculated): string => `[@[${header}]]`;

export const CALCULATED_COLUMNS: readonly TableColumn[] = CALCULATED.map((header) => ({
  header,
  width: 8,
  kind: "formula",
  role: "muted",
  hidden: true,
  wrap: false,
}));

/** 12 = the worst: the greatest of a task's rows is the task's state. */
export const rankOf = (label: string): number => {
  const at = WORST_FIRST.findIndex((status) => STATUS_LABELS.of(status) === label);
  return at === -1 ? 0 : WORST_FIRST.length - at;
};
export const RANKED_LABELS: readonly string[] = WORST_FIRST.map(STATUS_LABELS.of);
const RANK_FORMULA = `${WORST_FIRST.length + 1}-MATCH([@[Trạng thái]],{${RANKED_LABELS.map(quoted).join(",")}},0)`;

const taskCell = (header: string): string =>
  `INDEX(tblNhiemVu[${header}],MATCH([@[Mã nhiệm vụ]],tblNhiemVu[Mã nhiệm vụ],0))`;

/** What the rows of `tblTheoDoi` are written from when their states are formulas. */
export interface LiveRows {
  readonly facts: LiveFacts;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly answersOf: (task: string, body: string) => readonly Answer[];
  readonly hasAnswers: boolean;
  readonly closedPeriods: readonly string[];
}

export function liveRows(register: Register, facts: LiveFacts): LiveRows {
  const answers = gathered(register.answers, ({ task, body }) => JSON.stringify([task, body]));
  return {
    facts,
    tasks: new Map(register.plan.tasks.map((task) => [task.id, task])),
    answersOf: (task, body) => answers.get(JSON.stringify([task, body])) ?? [],
    hasAnswers: register.answers.length > 0,
    closedPeriods: register.closedPeriods,
  };
}

export interface LiveRowCells {
  readonly status: CellValue;
  readonly because: CellValue;
  readonly calculated: readonly CellValue[];
}

/** The cells of one row; null where its state is none that a formula could know: closed period, unknown task, exemption. */
export function liveRow(row: ExpectedAnswer, live: LiveRows): LiveRowCells | null {
  const { facts, closedPeriods } = live;
  const task = live.tasks.get(row.task);
  const reportDue = row.reportDue ?? ownEntry(facts.reportDue, row.period) ?? null;
  if (isExemption(row.basis) || task === undefined || reportDue === null) return null;
  if (closedPeriods.includes(row.period) || rankOf(row.status) === 0) return null;
  const marks = live.hasAnswers ? answerMarks(live.answersOf(row.task, row.body), row.period, facts.asOf) : NO_MARKS;
  const goesOn = task.timing.kind === "ongoing" || task.timing.kind === "recurring" || task.timing.then === "ongoing";
  const cells = rowCells(goesOn);
  return {
    status: formulaCell(statusFormula(cells), textCell(row.status)),
    because: formulaCell(reasonFormula("[@[Trạng thái]]", cells), textCell(row.because)),
    calculated: calculatedCells(row, { task, reportDue, marks, goesOn, live }),
  };
}

export const BLANK_CALCULATED: readonly CellValue[] = CALCULATED.map((header) =>
  header === RANK_COLUMN ? numberCell(0) : EMPTY,
);

const rowCells = (goesOn: boolean): CaseCells => ({
  kind: own("Tính loại"),
  continues: goesOn ? "TRUE" : "FALSE",
  start: own("Tính bắt đầu"),
  due: own("Tính hạn"),
  inPeriod: own("Tính trả lời trong kỳ"),
  latest: own("Tính trả lời mới nhất"),
  completed: own("Tính ngày xong"),
  results: own("Tính kết quả"),
  reportDue: own("Tính hạn báo cáo"),
  periodWords: own("Tính chữ kỳ"),
  sentWords: own("Tính chữ gửi trong kỳ"),
  latestSentWords: own("Tính chữ gửi mới nhất"),
});

interface RowFacts {
  readonly task: Task;
  readonly reportDue: string;
  readonly marks: AnswerMarks;
  readonly goesOn: boolean;
  readonly live: LiveRows;
}

function calculatedCells(row: ExpectedAnswer, facts: RowFacts): CellValue[] {
  const { task, reportDue, marks, goesOn } = facts;
  const { timing } = task;
  const value = (formula: string, expected: number): CellValue => formulaCell(formula, numberCell(expected));
  return [
    formulaCell(taskCell("Loại thời hạn"), textCell(TIMING_LABELS.of(timing.kind))),
    value(`N(${taskCell("Bắt đầu")})`, serialOf(timing.start)),
    dueCell(row, facts),
    row.reportDue === null
      ? value(dayLiteral(reportDue), serialOf(reportDue))
      : value("[@[Hạn báo cáo]]", serialOf(reportDue)),
    ...markCells(marks, goesOn, facts.live.hasAnswers),
    ...wordCells(row, goesOn ? { ...marks, latest: marks.inPeriod } : marks),
    value(RANK_FORMULA, rankOf(row.status)),
    formulaCell('[@Kỳ]&"|"&[@[Mã nhiệm vụ]]&"|"&[@[Trạng thái]]', textCell(rowKey(row.period, row.task, row.status))),
  ];
}

export const rowKey = (period: string, task: string, label: string): string => `${period}|${task}|${label}`;

/** A recurring task is due on its last occurrence in the row's period, which no cell shows. */
function dueCell({ period, task: id }: ExpectedAnswer, { task, live }: RowFacts): CellValue {
  const dues = ownEntry(live.facts.tasks, id)?.dues ?? null;
  if (task.timing.kind === "recurring") {
    const due = ownEntry(dues ?? {}, period) ?? null;
    return formulaCell(dayLiteral(due), numberCell(serialOf(due)));
  }
  return formulaCell(`N(${taskCell("Hạn hoàn thành")})`, numberCell(serialOf(task.timing.due)));
}

function wordCells({ period }: ExpectedAnswer, { inPeriod, latest }: AnswerMarks): CellValue[] {
  const known = periodOf(period);
  const sent = (column: Calculated, mark: number): CellValue =>
    formulaCell(sentText(sentIn(own(column))), textCell(sentWords(Math.floor(mark / 1000))));
  return [
    formulaCell(periodText("[@Kỳ]"), textCell(known === null ? "" : `kỳ ${periodLabel(known)}`)),
    sent("Tính trả lời trong kỳ", inPeriod),
    sent("Tính trả lời mới nhất", latest),
  ];
}

/** Of continuing work only the answers of the period count. Without any answer in the workbook there is nothing to look up. */
function markCells(marks: AnswerMarks, goesOn: boolean, hasAnswers: boolean): CellValue[] {
  if (!hasAnswers) return [0, 0, 0, 0, 0].map(numberCell);
  const [inPeriod, latest] = [own("Tính trả lời trong kỳ"), own("Tính trả lời mới nhất")];
  return [
    formulaCell(MARK_FORMULAS.inPeriod, numberCell(marks.inPeriod)),
    ...(goesOn
      ? [formulaCell(inPeriod, numberCell(marks.inPeriod)), numberCell(0), numberCell(0)]
      : doneCells(latest, marks)),
    formulaCell(MARK_FORMULAS.results(inPeriod), numberCell(marks.results)),
  ];
}

/** The newest answer, the completion day written in it, and the day that counts: else the day sent. */
function doneCells(latest: string, marks: AnswerMarks): CellValue[] {
  const written = own("Tính ngày ghi xong");
  const day = marks.completed > 0 ? marks.completed : Math.floor(marks.latest / 1000);
  return [
    formulaCell(MARK_FORMULAS.latest, numberCell(marks.latest)),
    formulaCell(MARK_FORMULAS.completed(latest), numberCell(marks.completed)),
    formulaCell(`IF(${written}>0,${written},${sentIn(latest)})`, numberCell(day)),
  ];
}
