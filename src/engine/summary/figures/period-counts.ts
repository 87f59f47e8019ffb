import { PROGRESS_LABELS, STATUS_LABELS } from "../../sheets/labels";
import { countWithoutEvidence } from "../formulas/evidence-formula";
import { countAnswers, countRows, countStatuses, FILLED, quoted } from "../formulas/register-formulas";
import { answersIn, expectedIn, type Quarter } from "../quarter";
import { answersWithoutEvidence } from "./evidence";

/** Something counted in any period the same way, by the engine and by a formula. */
export interface PeriodCount {
  readonly label: string;
  /** True where more is worse. */
  readonly isBurden: boolean;
  /** Counts states of `tblTheoDoi`: unknown in a period nobody judged. */
  readonly needsJudgement: boolean;
  readonly count: (quarter: Quarter, key: string) => number;
  readonly formula: (quarter: Quarter, key: string) => string;
}

const expectedWith = (status: "overdue" | "unreported"): PeriodCount => ({
  label: `Lượt nhiệm vụ ${STATUS_LABELS.of(status).toLocaleLowerCase("vi")}`,
  isBurden: true,
  needsJudgement: true,
  count: (quarter, key) =>
    expectedIn(quarter, key).filter(({ value }) => value.status === STATUS_LABELS.of(status)).length,
  formula: (_, key) => countStatuses("tblTheoDoi", [status], [["Kỳ", quoted(key)]]),
});

/** What two periods are compared by: all of it stands in `tblTheoDoi` and `tblBaoCao`. */
export const PERIOD_COUNTS: readonly PeriodCount[] = [
  {
    label: "Lượt nhiệm vụ phải báo cáo",
    isBurden: false,
    needsJudgement: false,
    count: (quarter, key) => expectedIn(quarter, key).length,
    formula: (_, key) => countRows("tblTheoDoi", [["Kỳ", quoted(key)]]),
  },
  {
    label: "Báo cáo đã nhận",
    isBurden: false,
    needsJudgement: false,
    count: (quarter, key) => answersIn(quarter, key).length,
    formula: (quarter, key) => countAnswers(quarter, [], key),
  },
  {
    label: "Báo cáo “Đã hoàn thành”",
    isBurden: false,
    needsJudgement: false,
    count: (quarter, key) => answersIn(quarter, key).filter(({ value }) => value.progress === "done").length,
    formula: (quarter, key) => countAnswers(quarter, [["Tiến độ", quoted(PROGRESS_LABELS.of("done"))]], key),
  },
  {
    label: "Báo cáo nêu khó khăn, vướng mắc",
    isBurden: true,
    needsJudgement: false,
    count: (quarter, key) => answersIn(quarter, key).filter(({ value }) => value.obstacles !== null).length,
    formula: (quarter, key) => countAnswers(quarter, [["Khó khăn và vướng mắc", FILLED]], key),
  },
  {
    label: "Kết quả chưa có minh chứng",
    isBurden: true,
    needsJudgement: false,
    count: (quarter, key) => answersWithoutEvidence(quarter, key).length,
    formula: (quarter, key) => countWithoutEvidence(quarter, [], key),
  },
  expectedWith("overdue"),
  expectedWith("unreported"),
];
