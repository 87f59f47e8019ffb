import type { AddedCell } from "../../engine/model/added-cells";
import type { ExpectedAnswer } from "../../engine/model/expected-answer";
import type { Finding } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { type Period, periodOf } from "../../engine/periods/period";
import { expectedPeriods, type ReportingDays, reportingDaysOf } from "../../engine/periods/report-due";
import { fail, type Result, succeed } from "../../engine/result";
import { unknownTaskFinding } from "../../engine/returns/asking-findings";
import { exceptionsOf, NARROWING_COLUMN, narrowingDecision } from "../../engine/returns/exceptions";
import { expectedAnswers } from "../../engine/returns/expected-answers";
import { exemptionsIn, mergeExpected } from "../../engine/returns/expected-rows";
import { plainText } from "../../engine/sheets/plain-text";
import { TASKS_TABLE } from "../../engine/sheets/register/tasks-sheet";
import { NOTHING_ADDED } from "../../engine/sheets/register/with-added";
import { statusSettings } from "../../engine/status/status-settings";
import { EMPTY, type PlainValue, valueOf } from "../../engine/workbook/cells";
import { headerName } from "../../engine/workbook/header-name";

/** Why a period cannot be asked about. */
export type PeriodFailure =
  | { readonly kind: "period-malformed"; readonly text: string }
  /** The plan expects no report of it; `from` and `to` are the first and last it does. */
  | { readonly kind: "period-unexpected"; readonly period: Period; readonly from: Period; readonly to: Period }
  /** The plan has neither an issue day nor a span of years. */
  | { readonly kind: "periods-unknown" };

/** The reporting days that count for a register: the plan's, else its setting. */
export const daysOf = ({ plan, decisions }: Register): ReportingDays =>
  reportingDaysOf(plan.plan, statusSettings(decisions).daysAfterPeriod);

/** "2025-Q3" as a period the plan expects reports of. */
export function askedPeriod(register: Register, text: string): Result<Period, PeriodFailure> {
  const period = periodOf(text);
  if (period === null) return fail({ kind: "period-malformed", text });
  const all = expectedPeriods(register.plan.plan, daysOf(register));
  const [from, to] = [all[0], all.at(-1)];
  if (from === undefined || to === undefined) return fail({ kind: "periods-unknown" });
  return all.some(({ key }) => key === period.key)
    ? succeed(period)
    : fail({ kind: "period-unexpected", period, from, to });
}

export interface ExpectedOfPeriod {
  /** The register with the period's rows of `Theo dõi` as they should be. */
  readonly register: Register;
  /** Those rows, each an answer that is expected. */
  readonly expected: readonly ExpectedAnswer[];
  readonly findings: readonly Finding[];
}

/**
 * Works out who must answer in a period, from the plan, the directory and what people decided: bodies in the column
 * "Đơn vị báo cáo" of `tblNhiemVu`, rows added to `Theo dõi`, and rows marked "Không giao" there. The rows of a period that was
 * signed off (`Kỳ đã chốt`) stay as they are.
 */
export function expectAnswers(register: Register, period: Period): ExpectedOfPeriod {
  const signedOff = register.expected.filter((row) => row.period === period.key);
  if (register.closedPeriods.includes(period.key) && signedOff.length > 0)
    return { register, expected: signedOff, findings: [] };
  const decisions = { ...register.decisions, ...exemptionsIn(register.expected) };
  const { expected: computed, findings } = expectedAnswers(register.plan, register.bodies, {
    periods: [period],
    days: daysOf(register),
    answers: register.answers,
    exceptions: exceptionsOf({ ...decisions, ...typedNarrowings(register) }),
  });
  const merged = mergeExpected(register.expected, computed, period.key);
  const expected = merged.filter((row) => row.period === period.key);
  const known = new Set(register.plan.tasks.map(({ id }) => id));
  const astray = expected.filter(({ task }) => !known.has(task));
  return {
    register: { ...register, decisions, expected: merged },
    expected,
    findings: [...findings, ...astray.map(unknownTaskFinding)],
  };
}

/** What people typed into the column stands in the sheet already, so it is read each time and not kept twice. */
function typedNarrowings({ added }: Register): Record<string, string> {
  const { headers, rows } = added?.[TASKS_TABLE] ?? NOTHING_ADDED;
  const at = headers.findIndex((header) => headerName(header) === NARROWING_COLUMN);
  const typed = Object.entries(rows).map(([task, cells]) => [task, plainText(shownIn(cells[at]))] as const);
  return Object.fromEntries(
    typed.filter(([, names]) => names.trim() !== "").map(([task, names]) => [narrowingDecision(task), names]),
  );
}

const shownIn = (cell: AddedCell | undefined): PlainValue => (cell === undefined ? EMPTY : valueOf(cell.value));
