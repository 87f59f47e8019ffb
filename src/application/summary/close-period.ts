import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { Register } from "../../engine/model/register";
import { periodName, periodOf } from "../../engine/periods/period";
import { fail, type Result, succeed } from "../../engine/result";
import { closedCopies } from "../../engine/sheets/summary/closed-copies";
import type { StatusFailure } from "../../engine/status/status-question";
import type { RegisterChange } from "../register/change-register";
import { type QuarterSummary, type SummaryRequest, summariseRegister } from "./summarise-register";

export interface ClosedPeriod {
  readonly change: RegisterChange;
  readonly summary: QuarterSummary;
  /** 1 the first time; a period signed off again gets a new version beside the old one. */
  readonly version: number;
}

const versionKey = (period: string): string => `summary.closed.${period}`;

/** How often a period was signed off. */
export const closedVersions = ({ decisions }: Pick<Register, "decisions">, period: string): number =>
  Number(decisions[versionKey(period)] ?? 0) || 0;

/**
 * Signs a period off (`Kỳ đã chốt`): the summary as it stands is kept in sheets of its own, as plain values, locked. They are
 * never written again: signing off once more makes a version beside them.
 */
export function closePeriod(register: Register, request: SummaryRequest): Result<ClosedPeriod, StatusFailure> {
  const summary = summariseRegister(register, request);
  if (!summary.ok) return fail(summary.failure);
  const key = periodOf(request.period)?.key ?? request.period;
  const version = closedVersions(register, key) + 1;
  const { closedPeriods, decisions } = register;
  const closed: Register = {
    ...summary.value.register,
    closedPeriods: closedPeriods.includes(key) ? closedPeriods : [...closedPeriods, key],
    decisions: { ...decisions, [versionKey(key)]: String(version) },
  };
  const asOf = `số liệu đến ${asOfficeDate(request.asOf)}`;
  return succeed({
    change: {
      register: closed,
      what: `Chốt số liệu ${periodName(key)}`,
      before: closedPeriods.join(", "),
      after: version === 1 ? `${key}, ${asOf}` : `${key}, lần ${version}, ${asOf}`,
      results: [...summary.value.sheets, ...closedCopies(summary.value.sheets, { period: key, version })],
    },
    summary: summary.value,
    version,
  });
}
