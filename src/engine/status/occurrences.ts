import { type CalendarDate, calendarDate, lastDayOfMonth, partsOf } from "../calendar/calendar-date";
import type { Recurrence, Timing } from "../model/timing";
import { ownEntry } from "../own-entry";
import type { Span } from "./data-window";

const MONTHS_OF: Readonly<Record<string, number>> = { month: 1, quarter: 3, "half-year": 6, year: 12 };

/** Months from one occurrence to the next; null where it is no part of a year (weeks, several years): no day is known then. */
function stepInMonths(every: string | null): number | null {
  if (every === null) return MONTHS_OF.year ?? null;
  const several = /^(\d+) months$/.exec(every);
  const step = several === null ? (ownEntry(MONTHS_OF, every) ?? null) : Number(several[1]);
  return step !== null && step > 0 && 12 % step === 0 ? step : null;
}

/** Months (1–12) in which a task comes back: "hàng quý" 3, 6, 9, 12; "Quý IV hàng năm" 12; "tháng 5 hàng năm" 5. */
function monthsOf({ every, month, quarter }: Recurrence): number[] {
  const step = stepInMonths(every);
  if (step === null) return [];
  if (step === 12) return [month ?? (quarter === null ? 12 : quarter * 3)];
  return Array.from({ length: 12 / step }, (_, at) => (at + 1) * step);
}

/**
 * The last occurrence of a recurring task inside a span, which is its due day there; null where none falls inside. Without
 * a day the month's last day counts ("hàng tháng" in Q3: 30/09); the 31st of a shorter month is its last day.
 */
export function lastOccurrence(timing: Timing, span: Span): CalendarDate | null {
  if (timing.recurrence === null) return null;
  const { day } = timing.recurrence;
  const years = [partsOf(span.first)?.year, partsOf(span.last)?.year].filter((year) => year !== undefined);
  const months = monthsOf(timing.recurrence);
  const inside = [...new Set(years)]
    .flatMap((year) => months.map((month) => occurrence(year, month, day)))
    .filter((date) => date !== null && isInside(date, timing, span));
  return inside.reduce<CalendarDate | null>((last, date) => (last === null || (date ?? "") > last ? date : last), null);
}

const occurrence = (year: number, month: number, day: number | null): CalendarDate | null => {
  const last = lastDayOfMonth(year, month);
  return calendarDate(year, month, Math.min(day ?? last, last));
};

/** A task does not come back before it starts nor after its own end. */
const isInside = (date: CalendarDate, { start, due }: Timing, { first, last }: Span): boolean =>
  date >= first && date <= last && (start === null || date >= start) && (due === null || date <= due);
