import { addDays, type CalendarDate, calendarDate } from "../calendar/calendar-date";
import type { PlanHead, ReportingRule } from "../model/plan";
import { nextPeriod, type Period, periodOfDay } from "./period";

/** The reporting days of a plan, and what counts where it names none. */
export interface ReportingDays {
  readonly reporting: readonly ReportingRule[];
  /** Days after the period's last day that stand in where the plan names no day; 1 = the day after. */
  readonly daysAfterPeriod: number;
}

export const reportingDaysOf = (head: Pick<PlanHead, "reporting">, daysAfterPeriod = 1): ReportingDays => ({
  reporting: head.reporting,
  daysAfterPeriod,
});

/**
 * R(P) of DESIGN 3.4: the first day on which a report of the period is late. "trước ngày 20 của tháng 9" gives the 20th.
 * The fourth quarter takes the annual day; without a day in the plan the setting counts.
 */
export function reportDueDay(period: Period, days: ReportingDays): CalendarDate {
  return annualDay(period, days) ?? quarterlyDay(period, days) ?? addDays(period.last, days.daysAfterPeriod);
}

function annualDay(period: Period, { reporting }: ReportingDays): CalendarDate | null {
  const annual = reporting.find((rule) => rule.kind === "annual");
  if (period.quarter !== 4 || annual === undefined) return null;
  const [month = 0, day = 0] = annual.before.split("-").map(Number);
  // "trước ngày 15 tháng 01" speaks of the year after the one reported on.
  return calendarDate(month <= 6 ? period.year + 1 : period.year, month, day);
}

function quarterlyDay(period: Period, { reporting }: ReportingDays): CalendarDate | null {
  const rule = reporting.find((one) => one.kind === "quarterly");
  if (rule === undefined) return null;
  const lastMonth = period.quarter * 3;
  const inside = rule.months.find((month) => Math.ceil(month / 3) === period.quarter);
  if (inside !== undefined && !reportsAfterwards(rule.months)) return calendarDate(period.year, inside, rule.beforeDay);
  if (rule.months.length === 0) return calendarDate(period.year, lastMonth, rule.beforeDay);
  const next = nextPeriod(period);
  const after = rule.months.find((month) => Math.ceil(month / 3) === next.quarter);
  return after === undefined || !reportsAfterwards(rule.months) ? null : calendarDate(next.year, after, rule.beforeDay);
}

/** Months 1, 4, 7, 10 open a quarter: what is reported there is the quarter before. */
const reportsAfterwards = (months: readonly number[]): boolean =>
  months.length > 0 && months.every((month) => month % 3 === 1);

/**
 * The periods in which a plan expects reports: R(P) after the issue day, and the period not after the plan's end. Empty
 * where the plan has neither an issue day nor a period.
 */
export function expectedPeriods(head: PlanHead, days: ReportingDays): Period[] {
  const from = head.issuedOn ?? (head.period === null ? null : `${head.period.from}-01-01`);
  const start = from === null ? null : periodOfDay(from);
  if (from === null || start === null) return [];
  const lastYear = head.period?.to ?? start.year;
  const periods: Period[] = [];
  for (let period = start; period.year <= lastYear; period = nextPeriod(period))
    if (reportDueDay(period, days) > from) periods.push(period);
  return periods;
}
