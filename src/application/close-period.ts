import type { Register } from "../engine/model/register";
import { periodLabel, periodOf } from "../engine/periods/period";
import { fail, type Result, succeed } from "../engine/result";
import { closedCopies } from "../engine/sheets/summary/closed-copies";
import type { StatusFailure } from "../engine/status/status-question";
import type { RegisterChange } from "./change-register";
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
  const period = periodOf(request.period);
  const key = period?.key ?? request.period;
  const version = closedVersions(register, key) + 1;
  const { closedPeriods, decisions } = register;
  const closed: Register = {
    ...summary.value.register,
    closedPeriods: closedPeriods.includes(key) ? closedPeriods : [...closedPeriods, key],
    decisions: { ...decisions, [versionKey(key)]: String(version) },
  };
  const name = period === null ? key : periodLabel(period);
  return succeed({
    change: {
      register: closed,
      what: `Chốt số liệu ${name}`,
      before: closedPeriods.join(", "),
      after:
        version === 1 ? `${key}, số liệu đến ${request.asOf}` : `${key}, lần ${version}, số liệu đến ${request.asOf}`,
      results: [...summary.value.sheets, ...closedCopies(summary.value.sheets, { period: key, version })],
    },
    summary: summary.value,
    version,
  });
}
