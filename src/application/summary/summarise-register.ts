import { answerKey } from "../../engine/model/answer-key";
import type { Gap } from "../../engine/model/gap";
import type { Register } from "../../engine/model/register";
import type { TaskStatus } from "../../engine/model/status";
import { type Period } from "../../engine/periods/period";
import { fail, type Result, succeed } from "../../engine/result";
import { STATUS_LABELS } from "../../engine/sheets/labels";
import { describeAppendixSheet } from "../../engine/sheets/summary/appendix-sheet";
import { describeLeadersSheet } from "../../engine/sheets/summary/leaders-sheet";
import { describeSummarySheet } from "../../engine/sheets/summary/summary-sheet";
import type { StatusFailure } from "../../engine/status/status-question";
import { appendixRows } from "../../engine/summary/appendix/appendix-parts";
import { type LeadersFigures, leadersFigures } from "../../engine/summary/leaders/leaders-figures";
import { type Quarter } from "../../engine/summary/quarter";
import { quarterlyReport } from "../../engine/summary/report/quarterly-report";
import type { ReportDocument } from "../../engine/summary/report/report-document";
import { summaryFigures, workedSummary } from "../../engine/summary/worked-summary";
import type { SheetDescription } from "../../engine/workbook/description";
import { judgeRegister } from "../status/judge-register";

/** `asOf` is the day of the figures (`YYYY-MM-DD`), `period` "2025-Q3". */
export interface SummaryRequest {
  readonly asOf: string;
  readonly period: string;
}

export interface QuarterSummary {
  /** The register with the states the summary counts written into `Nhiệm vụ` and into the period's rows of `Theo dõi`. */
  readonly register: Register;
  /** `summary` of `consolidate --json`: the figures of every section. */
  readonly figures: Readonly<Record<string, unknown>>;
  /** `Tổng hợp quý`, `Lãnh đạo` and `Phụ lục tổng hợp`: written with the register, whose tables their formulas count in. */
  readonly sheets: readonly SheetDescription[];
  readonly report: ReportDocument;
  /** The answers of the leaders' page. */
  readonly leaders: LeadersFigures;
}

/** Judges the register as of a day in a period and summarises it. Refused where the plan expects no reports for the period. */
export function summariseRegister(register: Register, request: SummaryRequest): Result<QuarterSummary, StatusFailure> {
  const judged = judgeRegister(register, request);
  if (!judged.ok) return fail(judged.failure);
  const { tasks, gaps, question } = judged.value;
  return succeed(summariseJudged(register, { asOf: request.asOf, period: question.period, statuses: tasks, gaps }));
}

/** A judgement that is there already. */
export interface JudgedQuarter {
  readonly asOf: string;
  readonly period: Period;
  readonly statuses: readonly TaskStatus[];
  readonly gaps: readonly Gap[];
}

export function summariseJudged(before: Register, { asOf, period, statuses, gaps }: JudgedQuarter): QuarterSummary {
  const register = withJudgements(before, statuses, period);
  const { plan, subIndices, bodies, expected, answers } = register;
  const quarter: Quarter = { plan, subIndices, bodies, expected, answers, period, asOf, statuses, gaps };
  const worked = workedSummary(quarter);
  const appendix = appendixRows(quarter);
  return {
    register,
    figures: summaryFigures(worked),
    sheets: [
      describeLeadersSheet(quarter, appendix),
      describeSummarySheet(worked),
      describeAppendixSheet(appendix, quarter),
    ],
    report: quarterlyReport(worked),
    leaders: leadersFigures(quarter, appendix),
  };
}

/** The states as words in the register: formulas of the summary count these words. */
function withJudgements(register: Register, statuses: readonly TaskStatus[], { key }: Period): Register {
  const ofBody = new Map(
    statuses.flatMap(({ id, bodies }) =>
      bodies.map((one) => [answerKey({ task: id, body: one.body ?? "" }), one] as const),
    ),
  );
  return {
    ...register,
    judgements: Object.fromEntries(
      statuses.map(({ id, status, because }) => [id, { status: STATUS_LABELS.of(status), because }]),
    ),
    expected: register.expected.map((one) => {
      const judged = one.period === key ? ofBody.get(answerKey(one)) : undefined;
      if (judged === undefined) return one;
      return { ...one, status: STATUS_LABELS.of(judged.status), because: judged.because };
    }),
  };
}
