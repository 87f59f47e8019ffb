import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Progress } from "../../../src/engine/model/answer";
import { STATUSES } from "../../../src/engine/model/status";
import type { Recurrence, Timing } from "../../../src/engine/model/timing";
import { PROGRESS_LABELS, STATUS_LABELS, TIMING_LABELS } from "../../../src/engine/sheets/labels";
import { judgeCase } from "../../../src/engine/status/judge-case";
import { anAnswer, day, PLAN_220, questionOn, statusCase } from "./status-builders";

/**
 * Scenarios in Vietnamese that an official of the Finance Department can review, opened in Excel or as text. Reporting
 * days are those of 220/KH-UBND: before the 20th of March, June, September; the annual report before 10 December.
 */
interface Scenario {
  readonly title: string;
  readonly timing: Timing;
  readonly asOf: string;
  readonly period: string;
  readonly answers: readonly Answer[];
  readonly status: string;
}

const RECURRENCES: Readonly<Record<string, Partial<Recurrence>>> = {
  "hàng tuần": { every: "week" },
  "ngày 15 hàng tháng": { every: "month", day: 15 },
  "ngày 31 hàng tháng": { every: "month", day: 31 },
  "hàng quý": { every: "quarter" },
  "sáu tháng một lần": { every: "half-year" },
  "quý IV hàng năm": { every: "year", quarter: 4 },
  "ngày 10 tháng 5 hàng năm": { every: "year", month: 5, day: 10 },
  "không rõ": { every: "2 weeks" },
};

function scenarioOf(cells: readonly string[]): Scenario {
  const [
    number,
    title,
    kind = "",
    start = "",
    due = "",
    again = "",
    then,
    asOf = "",
    period = "",
    answers = "",
    status,
  ] = cells;
  return {
    title: `${number}. ${title}`,
    timing: {
      execution: null,
      milestone: null,
      kind: known(TIMING_LABELS.keyOf(kind), kind),
      start: day(start),
      due: day(due),
      recurrence: again === "" ? null : { every: null, month: null, quarter: null, day: null, ...RECURRENCES[again] },
      then: then === "có" ? "ongoing" : null,
    },
    asOf: known(day(asOf), asOf),
    period,
    answers: answers === "" ? [] : answers.split("; ").map(answerOf),
    status: status ?? "",
  };
}

const ANSWER =
  /^(?<period>\d{4}-Q\d) (?:gửi (?<sent>\S+)|không ngày) (?<progress>Chưa thực hiện|Đang thực hiện|Đã hoàn thành|Tạm dừng|\(không ghi\))(?:, xong (?<completed>[\d/]+))?(?<result>, có kết quả)?$/;

function answerOf(text: string): Answer {
  const found = known(ANSWER.exec(text)?.groups, text);
  const progress: Progress | null = PROGRESS_LABELS.keyOf(found.progress ?? "");
  return anAnswer({
    period: found.period ?? "",
    sentOn: day(found.sent ?? ""),
    progress,
    completedOn: day(found.completed ?? ""),
    result: found.result === undefined ? null : "Đã rà soát 12 thủ tục.",
  });
}

function known<T>(value: T | null | undefined, text: string): T {
  if (value === null || value === undefined) throw new Error(`The truth table says what nobody understands: ${text}`);
  return value;
}

const lines = readFileSync(join(process.cwd(), "test/engine/status/truth-table.tsv"), "utf8").trimEnd().split("\n");
const scenarios = lines.filter((line) => /^\d+\t/.test(line)).map((line) => scenarioOf(line.split("\t")));

describe("bảng tình huống và trạng thái", () => {
  it("has at least 120 scenarios and shows every state", () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(120);
    expect(new Set(scenarios.map(({ status }) => status))).toEqual(new Set(STATUSES.map(STATUS_LABELS.of)));
  });

  it.each(scenarios.map((one) => [one.title, one] as const))("%s", (_, { timing, answers, asOf, period, status }) => {
    const judged = judgeCase(statusCase(timing, answers, questionOn(asOf, period, PLAN_220)));
    expect(STATUS_LABELS.of(judged.status)).toBe(status);
  });
});
