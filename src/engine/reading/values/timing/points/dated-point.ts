import { type CalendarDate, calendarDate, lastDayOfMonth } from "../../../../calendar/calendar-date";
import type { TimingContext } from "../timing-contract";
import type { TimePoint } from "./time-point";

/** A point with its days. A day has no start; a longer unit starts on its first day and is due on its last. */
export interface DatedPoint extends TimePoint {
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  /** Why it has no days; null where it has. */
  readonly lacks: "year" | "existing-day" | "issue-day" | null;
  /** The year that would be next for a point whose year is not printed and whose day has passed. */
  readonly nextYear: number | null;
}

type Days = Pick<DatedPoint, "start" | "due">;

function daysOf(point: TimePoint, year: number): Days | null {
  if (point.day !== null) {
    const due = calendarDate(year, point.firstMonth, point.day);
    return due === null ? null : { start: null, due };
  }
  const start = calendarDate(year, point.firstMonth, 1);
  const due = calendarDate(year, point.lastMonth, lastDayOfMonth(year, point.lastMonth));
  return start === null || due === null ? null : { start, due };
}

const without = (point: TimePoint, lacks: DatedPoint["lacks"], nextYear: number | null): DatedPoint => ({
  ...point,
  start: null,
  due: null,
  lacks,
  nextYear,
});

function ofYear(point: TimePoint, year: number): DatedPoint {
  const days = daysOf(point, year);
  return days === null
    ? without(point, "existing-day", null)
    : { ...point, year, ...days, lacks: null, nextYear: null };
}

/**
 * A point without any year takes the plan's year only where it had not passed when the plan was issued (DESIGN 3.2).
 */
export function datePoint(point: TimePoint, context: TimingContext): DatedPoint {
  if (point.unit === "issue-day") {
    const day = context.issuedOn;
    return day === null
      ? without(point, "issue-day", null)
      : { ...point, start: day, due: day, lacks: null, nextYear: null };
  }
  if (point.year !== null) return ofYear(point, point.year);
  if (context.planYear === null) return without(point, "year", null);
  const dated = ofYear(point, context.planYear);
  const hasPassed = dated.due !== null && context.issuedOn !== null && dated.due < context.issuedOn;
  return hasPassed ? without(point, "year", context.planYear + 1) : dated;
}
