import { asOfficeDate, type CalendarDate, isCalendarDate } from "../calendar/calendar-date";
import type { PlanHead } from "../model/plan";
import { type Period, periodOf } from "../periods/period";
import { expectedPeriods, reportDueDay, reportingDaysOf } from "../periods/report-due";
import { fail, type Result, succeed } from "../result";
import { daysAfterPeriodOf } from "./data-window";
import type { StatusQuestion } from "./status-case";
import type { StatusSettings } from "./status-settings";

/** Why status cannot be asked so. */
export type StatusFailure =
  | { readonly kind: "date-unreadable"; readonly text: string }
  | { readonly kind: "period-unreadable"; readonly text: string }
  | {
      readonly kind: "period-not-expected";
      readonly period: string;
      readonly issuedOn: string | null;
      readonly first: string | null;
      readonly last: string | null;
    };

/** The first day on which a report of the period is late, by the plan, else by the settings. */
export const reportDueUnder = (
  head: Pick<PlanHead, "reporting">,
  period: Period,
  settings: StatusSettings,
): CalendarDate =>
  reportDueDay(period, reportingDaysOf(head, daysAfterPeriodOf(period, settings.dataWindow, settings.daysAfterPeriod)));

/** The question put in full; refused where the period is none that the plan expects reports for. */
export function statusQuestion(
  head: PlanHead,
  asked: { readonly asOf: string; readonly period: string },
  settings: StatusSettings,
): Result<StatusQuestion, StatusFailure> {
  if (!isCalendarDate(asked.asOf)) return fail({ kind: "date-unreadable", text: asked.asOf });
  const period = periodOf(asked.period);
  if (period === null) return fail({ kind: "period-unreadable", text: asked.period });
  const days = reportingDaysOf(head, daysAfterPeriodOf(period, settings.dataWindow, settings.daysAfterPeriod));
  const expected = expectedPeriods(head, days).map(({ key }) => key);
  // A plan with neither a day of issue nor a period of its own bounds nothing.
  const bounded = head.issuedOn !== null || head.period !== null;
  if (bounded && !expected.includes(period.key))
    return fail({
      kind: "period-not-expected",
      period: period.key,
      issuedOn: head.issuedOn,
      first: expected[0] ?? null,
      last: expected.at(-1) ?? null,
    });
  return succeed({ asOf: asked.asOf, period, reportDue: reportDueUnder(head, period, settings), settings });
}

/** One sentence for a person, with what to do. */
export function statusFailureText(failure: StatusFailure): { readonly vi: string; readonly en: string } {
  switch (failure.kind) {
    case "date-unreadable":
      return {
        vi: `“${failure.text}” không phải một ngày. Viết theo dạng 2025-09-20.`,
        en: `“${failure.text}” is no day. Write it as 2025-09-20.`,
      };
    case "period-unreadable":
      return {
        vi: `“${failure.text}” không phải một kỳ báo cáo. Viết theo dạng 2025-Q3 (Q4 là báo cáo năm).`,
        en: `“${failure.text}” is no reporting period. Write it as 2025-Q3 (Q4 is the annual report).`,
      };
    case "period-not-expected": {
      const { period, issuedOn, first, last } = failure;
      const issued = issuedOn === null ? "" : ` ban hành ngày ${asOfficeDate(issuedOn)}`;
      return {
        vi: `Kế hoạch${issued} không có kỳ báo cáo ${period}${first === null ? "" : `; các kỳ có báo cáo là từ ${first} đến ${last}`}.`,
        en: `The plan expects no report for ${period}${first === null ? "" : `; its periods run from ${first} to ${last}`}.`,
      };
    }
  }
}
