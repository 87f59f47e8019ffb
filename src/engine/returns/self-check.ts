import type { Answer } from "../model/answer";
import { INPUT_FIELDS, RETURN_CELLS, RETURN_HEADERS } from "./return-columns";

/** What an answer says, as far as it is checked. */
export type CheckedAnswer = Pick<
  Answer,
  "progress" | "percent" | "result" | "completedOn" | "obstacles" | "sentOn" | "evidence" | "proposals" | "reporter"
>;

/**
 * One thing `Tự kiểm tra` looks at, once as a formula and once as a predicate over the answer that was read: true = wrong.
 * `missing` makes an answer incomplete, `contradiction` makes it invalid. The message is shown in the cell.
 */
export interface SelfCheck {
  readonly id: string;
  readonly kind: "missing" | "contradiction";
  readonly message: string;
  readonly formula: string;
  readonly holds: (answer: CheckedAnswer) => boolean;
}

const cell = (field: keyof typeof RETURN_HEADERS): string => `[@[${RETURN_HEADERS[field]}]]`;
const PROGRESS = cell("progress");
const PERCENT = cell("percent");
const DONE_ON = cell("completedOn");
const is = (...labels: string[]): string =>
  labels.length === 1
    ? `${PROGRESS}="${labels[0]}"`
    : `OR(${labels.map((label) => `${PROGRESS}="${label}"`).join(",")})`;

const NOT_STARTED = "Chưa thực hiện";
const RUNNING = "Đang thực hiện";
const DONE = "Đã hoàn thành";
const SUSPENDED = "Tạm dừng";

/** Excel 2010's functions only, no function with a locale's own name, no array. */
export const SELF_CHECKS: readonly SelfCheck[] = [
  {
    id: "progress-missing",
    kind: "missing",
    message: "Chọn tiến độ",
    formula: `TRIM(${PROGRESS})=""`,
    holds: ({ progress }) => progress === null,
  },
  {
    id: "progress-outside-list",
    kind: "missing",
    message: "Tiến độ phải chọn trong danh sách",
    formula: `NOT(${is(NOT_STARTED, RUNNING, DONE, SUSPENDED)})`,
    // Words outside the list never become an answer's progress.
    holds: () => false,
  },
  {
    id: "percent-outside-scale",
    kind: "contradiction",
    message: "Tỷ lệ là số từ 0 đến 100",
    formula: `IF(${PERCENT}="",FALSE,IF(ISNUMBER(${PERCENT}),OR(${PERCENT}<0,${PERCENT}>100),TRUE))`,
    holds: ({ percent }) => percent !== null && (percent < 0 || percent > 100),
  },
  {
    id: "percent-as-fraction",
    kind: "contradiction",
    message: "Ghi tỷ lệ theo phần trăm: 80, không ghi 0,8",
    formula: `IF(ISNUMBER(${PERCENT}),AND(${PERCENT}>0,${PERCENT}<1),FALSE)`,
    holds: ({ percent }) => percent !== null && percent > 0 && percent < 1,
  },
  {
    id: "done-below-hundred",
    kind: "contradiction",
    message: "Đã hoàn thành thì tỷ lệ là 100",
    formula: `AND(${is(DONE)},ISNUMBER(${PERCENT}),N(${PERCENT})<100)`,
    holds: ({ progress, percent }) => progress === "done" && percent !== null && percent < 100,
  },
  {
    id: "not-started-above-zero",
    kind: "contradiction",
    message: "Chưa thực hiện thì tỷ lệ là 0 hoặc để trống",
    formula: `AND(${is(NOT_STARTED)},ISNUMBER(${PERCENT}),N(${PERCENT})>0)`,
    holds: ({ progress, percent }) => progress === "not-started" && percent !== null && percent > 0,
  },
  {
    id: "completion-day-missing",
    kind: "missing",
    message: "Thiếu ngày hoàn thành",
    formula: `AND(${is(DONE)},${DONE_ON}="")`,
    holds: ({ progress, completedOn }) => progress === "done" && completedOn === null,
  },
  {
    id: "completion-day-no-date",
    kind: "missing",
    message: "Ngày hoàn thành ghi dạng ngày/tháng/năm",
    formula: `AND(${DONE_ON}<>"",NOT(ISNUMBER(${DONE_ON})))`,
    // Text that is no day never becomes an answer's day.
    holds: () => false,
  },
  {
    id: "completion-day-too-early",
    kind: "contradiction",
    message: "Có ngày hoàn thành thì tiến độ là Đã hoàn thành",
    formula: `AND(${DONE_ON}<>"",NOT(${is(DONE)}))`,
    holds: ({ progress, completedOn }) => progress !== null && progress !== "done" && completedOn !== null,
  },
  {
    id: "completion-after-sending",
    kind: "contradiction",
    message: "Ngày hoàn thành sau ngày gửi",
    formula: `AND(ISNUMBER(${RETURN_CELLS.sentOn}),ISNUMBER(${DONE_ON}),N(${DONE_ON})>N(${RETURN_CELLS.sentOn}))`,
    holds: ({ completedOn, sentOn }) => completedOn !== null && sentOn !== null && completedOn > sentOn,
  },
  {
    id: "result-missing",
    kind: "missing",
    message: "Thiếu kết quả thực hiện",
    formula: `AND(${is(RUNNING, DONE)},TRIM(${cell("result")})="")`,
    holds: ({ progress, result }) => (progress === "in-progress" || progress === "done") && isBlank(result),
  },
  {
    id: "reason-missing",
    kind: "missing",
    message: "Ghi lý do vào cột Khó khăn và vướng mắc",
    formula: `AND(${is(NOT_STARTED, SUSPENDED)},TRIM(${cell("obstacles")})="")`,
    holds: ({ progress, obstacles }) => (progress === "not-started" || progress === "suspended") && isBlank(obstacles),
  },
];

const isBlank = (text: string | null): boolean => text === null || text.trim() === "";

export const NOTHING_FILLED = "Chưa điền";
export const ALL_WELL = "Đạt";

const NO_INPUT = `${INPUT_FIELDS.map(cell).join("&")}=""`;

/** The cell of `Tự kiểm tra`: the first thing that is wrong, "Đạt" where nothing is. */
export const SELF_CHECK_FORMULA = `IF(${NO_INPUT},"${NOTHING_FILLED}",${SELF_CHECKS.reduceRight(
  (otherwise, { formula, message }) => `IF(${formula},"${message}",${otherwise})`,
  `"${ALL_WELL}"`,
)})`;

/** What the formula shows for an answer; null stands for a row nobody filled in. */
export const selfCheckOf = (answer: CheckedAnswer | null): string =>
  answer === null ? NOTHING_FILLED : (SELF_CHECKS.find(({ holds }) => holds(answer))?.message ?? ALL_WELL);

const passes = (answer: CheckedAnswer, kind: SelfCheck["kind"]): boolean =>
  SELF_CHECKS.every((check) => check.kind !== kind || !check.holds(answer));

/** Whether an answer says everything its progress asks for. */
export const isComplete = (answer: CheckedAnswer): boolean => passes(answer, "missing");
/** Whether nothing in an answer contradicts itself. */
export const isValid = (answer: CheckedAnswer): boolean => passes(answer, "contradiction");
