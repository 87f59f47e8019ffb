/**
 * Calendar days as text `YYYY-MM-DD` and as whole day numbers (0 = 1970-01-01), never as local time.
 * `Date.UTC` is used as arithmetic only: no clock, no time zone.
 */
export type CalendarDate = string;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");
const MS_PER_DAY = 86_400_000;

/** The day, or null where it does not exist (30/02) or the year is not 1900–2200. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2200) return null;
  if (month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A day that exists by construction; a year outside 1900–2200 gives its figures, which are no day to anybody. */
export const dayOf = (year: number, month: number, day: number): CalendarDate =>
  calendarDate(year, month, day) ?? `${year}-${month}-${day}`;

/** 28–31 in the calendar of today. `month` is 1–12. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Null unless the text is an existing day in the form `YYYY-MM-DD`. */
export function partsOf(date: string): DateParts | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!found) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return calendarDate(year, month, day) === null ? null : { year, month, day };
}

export const isCalendarDate = (text: string): boolean => partsOf(text) !== null;

/** Whole days since 1970-01-01; null where the text is no day. */
export function dayNumber(date: CalendarDate): number | null {
  const parts = partsOf(date);
  return parts === null ? null : Date.UTC(parts.year, parts.month - 1, parts.day) / MS_PER_DAY;
}

export function fromDayNumber(days: number): CalendarDate {
  const moment = new Date(days * MS_PER_DAY);
  return `${pad(moment.getUTCFullYear(), 4)}-${pad(moment.getUTCMonth() + 1, 2)}-${pad(moment.getUTCDate(), 2)}`;
}

/** `addDays("2025-08-28", 100)` is "2025-12-06". Throws nothing: a text that is no day comes back unchanged. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const number = dayNumber(date);
  return number === null ? date : fromDayNumber(number + days);
}

/** dd/mm/yyyy as an office writes it; text that is no day comes back unchanged. */
export function asOfficeDate(date: CalendarDate): string {
  const parts = partsOf(date);
  return parts === null ? date : `${pad(parts.day, 2)}/${pad(parts.month, 2)}/${pad(parts.year, 4)}`;
}
