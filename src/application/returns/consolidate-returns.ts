import { type Consolidation, consolidate } from "../../engine/consolidation/consolidate";
import { returnFinding } from "../../engine/consolidation/return-findings";
import { type ReturnFrame, returnFrame } from "../../engine/consolidation/return-frame";
import type { ReturnedFile } from "../../engine/consolidation/returned";
import type { Finding } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { type Period, periodLabel } from "../../engine/periods/period";
import { type Result, succeed } from "../../engine/result";
import { type ReportingState, reportingState } from "../../engine/returns/reporting-state";
import { describeReportingSheet } from "../../engine/sheets/register/reporting-sheet";
import type { ReturnReaders } from "../ports/return-readers";
import type { RegisterChange } from "../register/change-register";
import { type QuarterSummary, summariseRegister } from "../summary/summarise-register";
import { askedPeriod, expectAnswers, type PeriodFailure } from "./expect-answers";
import type { IncomingFile } from "./incoming-returns";
import { type ReturnsControl, readReturns } from "./read-returns";

export interface ConsolidationRequest {
  /** "2025-Q4". */
  readonly period: string;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Decisions given with this run, kept with those of the register. */
  readonly decisions?: Readonly<Record<string, string>>;
}

/** A register ready to take the returns of a period. */
export interface PreparedConsolidation {
  readonly period: Period;
  readonly asOf: string;
  readonly before: Register;
  /** With the period's expected answers and the decisions of this run. */
  readonly register: Register;
  readonly frame: ReturnFrame;
  readonly findings: readonly Finding[];
}

/** What came back, before anything is made of it. */
export interface ConsolidatedReturns {
  readonly period: Period;
  readonly asOf: string;
  readonly before: Register;
  readonly consolidation: Consolidation;
  /** Who reported, with the words to remind those who did not. */
  readonly reporting: ReportingState;
  /** Of who is expected, then of the returns. */
  readonly findings: readonly Finding[];
}

export interface ConsolidatedQuarter extends ConsolidatedReturns {
  /** Figures, sheets and report of the quarter. */
  readonly summary: QuarterSummary | null;
  readonly change: RegisterChange;
}

/** Works out who is expected before anything is read; refused where the plan expects no reports of the period. */
export function prepareConsolidation(
  before: Register,
  { period: text, asOf, decisions = {} }: ConsolidationRequest,
): Result<PreparedConsolidation, PeriodFailure> {
  const period = askedPeriod(before, text);
  if (!period.ok) return period;
  const decided = { ...before, decisions: { ...before.decisions, ...decisions } };
  const { register, findings } = expectAnswers(decided, period.value);
  const frame = returnFrame(register, { period: period.value, asOf });
  return succeed({ period: period.value, asOf, before, register, frame, findings });
}

/** Returned files into the register. */
export function consolidateRead(prepared: PreparedConsolidation, files: readonly ReturnedFile[]): ConsolidatedReturns {
  const { period, asOf, before } = prepared;
  const consolidation = consolidate(prepared.register, files, prepared.frame);
  return {
    period,
    asOf,
    before,
    consolidation,
    reporting: reportingOf(consolidation.register, period, asOf),
    findings: [...closedBefore(before, period), ...prepared.findings, ...consolidation.findings],
  };
}

/** With everything that is made of the returns: `Tình hình báo cáo`, the summary and its sheets. */
export function concludeQuarter(returns: ConsolidatedReturns): ConsolidatedQuarter {
  const { period, asOf, before, consolidation, reporting } = returns;
  const summarised = summariseRegister(consolidation.register, { asOf, period: period.key });
  const summary = summarised.ok ? summarised.value : null;
  const register = summary?.register ?? consolidation.register;
  return {
    ...returns,
    summary,
    change: {
      register,
      what: `Tổng hợp báo cáo ${periodLabel(period)}`,
      before: countOf(before, period),
      after: `${countOf(register, period)}, ${consolidation.held.length} dòng chờ quyết định`,
      results: [describeReportingSheet(reporting), ...(summary?.sheets ?? [])],
      leavesEqualResults: true,
    },
  };
}

const closedBefore = ({ closedPeriods }: Register, { key }: Period): Finding[] =>
  closedPeriods.includes(key) ? [returnFinding("period-closed", { file: null }, { args: { period: key } })] : [];

/** Reads and consolidates in one go: what a worker does with the files it was given. */
export async function consolidateReturns(
  prepared: PreparedConsolidation,
  incoming: readonly IncomingFile[],
  readers: ReturnReaders,
  control: ReturnsControl = {},
): Promise<ConsolidatedQuarter> {
  return concludeQuarter(consolidateRead(prepared, await readReturns(incoming, prepared.frame, readers, control)));
}

/** Whether any file held a return at all. */
export const anyUsable = ({ consolidation }: ConsolidatedReturns): boolean =>
  consolidation.returns.some(({ problem }) => problem === null);

const reportingOf = ({ plan, bodies, expected, answers }: Register, period: Period, asOf: string): ReportingState =>
  reportingState({ plan: plan.plan, tasks: plan.tasks, bodies, expected, answers }, period, asOf);

const countOf = ({ answers }: Register, { key }: Period): string =>
  `${answers.filter((answer) => answer.period === key).length} trả lời`;
