import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date";
import type { PlanHead } from "../model/plan";
import { type Period, periodOf } from "../periods/period";
import { dayUnreadableText, periodNotExpectedText, periodUnreadableText } from "../periods/period-texts";
import { expectedPeriods, type ReportingDays, reportDueDay, reportingDaysOf } from "../periods/report-due";
import { fail, type Result, succeed } from "../result";
import type { Sentence } from "../text/language";
import { daysAfterPeriodOf } from "./data-window";
import type { StatusQuestion } from "./status-case";
import type { StatusSettings } from "./status-settings";

/** Why status cannot be asked so. */
export type StatusFailure =
  | { readonly kind: "date-unreadable"; readonly text: string }
  | { readonly kind: "period-unreadable"; readonly text: string }
  | {
      readonly kind: "period-not-expected";
      readonly period: Period;
      readonly first: string | null;
      readonly last: string | null;
    };

/** Days for reporting on the period: the plan's, else those that the settings give it. */
const daysUnder = (head: Pick<PlanHead, "reporting">, period: Period, settings: StatusSettings): ReportingDays =>
  reportingDaysOf(head, daysAfterPeriodOf(period, settings.dataWindow, settings.daysAfterPeriod));

/** The first day on which a report of the period is late, by the plan, else by the settings. */
export const reportDueUnder = (
  head: Pick<PlanHead, "reporting">,
  period: Period,
  settings: StatusSettings,
): CalendarDate => reportDueDay(period, daysUnder(head, period, settings));

/** The question put in full; refused where the period is none that the plan expects reports for. */
export function statusQuestion(
  head: PlanHead,
  asked: { readonly asOf: string; readonly period: string },
  settings: StatusSettings,
): Result<StatusQuestion, StatusFailure> {
  if (!isCalendarDate(asked.asOf)) return fail({ kind: "date-unreadable", text: asked.asOf });
  const period = periodOf(asked.period);
  if (period === null) return fail({ kind: "period-unreadable", text: asked.period });
  const days = daysUnder(head, period, settings);
  const expected = expectedPeriods(head, days).map(({ key }) => key);
  // A plan with neither a day of issue nor a period of its own bounds nothing.
  const bounded = head.issuedOn !== null || head.period !== null;
  if (bounded && !expected.includes(period.key))
    return fail({
      kind: "period-not-expected",
      period,
      first: expected[0] ?? null,
      last: expected.at(-1) ?? null,
    });
  return succeed({ asOf: asked.asOf, period, reportDue: reportDueDay(period, days), settings });
}

/** One sentence for a person, with what to do. */
export function statusFailureText(failure: StatusFailure): Sentence {
  switch (failure.kind) {
    case "date-unreadable":
      return dayUnreadableText(failure.text);
    case "period-unreadable":
      return periodUnreadableText(failure.text);
    case "period-not-expected": {
      const { period, first, last } = failure;
      return periodNotExpectedText(period, first === null || last === null ? null : { first, last });
    }
  }
}
