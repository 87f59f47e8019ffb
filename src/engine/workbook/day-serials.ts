import { dayNumber, fromDayNumber } from "../calendar/calendar-date";

/** Serial number of 1970-01-01: Excel counts days from 1900, and from March 1900 on the count is right. */
export const UNIX_EPOCH = 25_569;
/** 1900-03-01 */
export const FIRST_RIGHT_DAY = 61;
/** 9999-12-31 */
const LAST_DAY = 2_958_465;

/** "2025-08-28" → 45897; null where the text is no day. */
export function serialOf(date: string): number | null {
  const days = dayNumber(date);
  return days === null ? null : days + UNIX_EPOCH;
}

/** 45897.5 → "2025-08-28"; the time of day is dropped. Null for what Excel shows as no day, or as a wrong one (before March 1900). */
export const dateOf = (serial: number): string | null =>
  serial < FIRST_RIGHT_DAY || serial > LAST_DAY ? null : fromDayNumber(Math.floor(serial) - UNIX_EPOCH);

/** A number format that shows a day: d, m or y outside quotes, brackets and escapes. Minutes and hours alone are no day. */
export function showsDay(format: string): boolean {
  const [first = ""] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").split(";");
  return /[dy]/i.test(first) || (/m/i.test(first) && !/[hs]/i.test(first) && !/general/i.test(first));
}
