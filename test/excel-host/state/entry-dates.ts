import type { ReadValue } from "./entry-numbers";
import type { HostLocale } from "./locale";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_MS = 86_400_000;

/** Excel's serial of a day: 1 is 1 January 1900, 60 the day 29 February 1900 that never was. Null outside 1900–9999. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1900 || year > 9999) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / DAY_MS);
  return days >= 60 ? days + 1 : days;
}

/** The calendar day of a serial, the fraction of the day left out. */
export function dayOf(serial: number): { year: number; month: number; day: number } {
  const whole = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 31) + (whole > 59 ? whole - 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Two figures: 00–29 are of 2000, 30–99 of 1900, as Excel reads them by default. */
function fullYear(text: string): number {
  if (text.length > 2) return Number(text);
  const year = Number(text);
  return year < 30 ? 2000 + year : 1900 + year;
}

const dated = (serial: number | null, numberFormat: string): ReadValue | null =>
  serial === null ? null : { value: serial, numberFormat };

function threeNumbers(text: string, locale: HostLocale): ReadValue | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3])), locale.shortDate);
  const match = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = locale.dateOrder === "dmy" ? [first, second] : [second, first];
  return dated(serialOf(fullYear(match[3] ?? ""), month, day), locale.shortDate);
}

/** "9/2025" is a month, "1/2" a day of this year: both surprise people who meant text. */
function twoNumbers(text: string, locale: HostLocale): ReadValue | null {
  const monthYear = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (monthYear) return dated(serialOf(Number(monthYear[2]), Number(monthYear[1]), 1), "mmm-yy");
  const match = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (!match) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const [day, month] = locale.dateOrder === "dmy" ? [first, second] : [second, first];
  return dated(serialOf(locale.year, month, day), "d-mmm");
}

function namedMonth(text: string, locale: HostLocale): ReadValue | null {
  const match = /^(?:(\d{1,2})[- ])?([A-Za-z]{3,9})[- ](\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const month = MONTHS.indexOf((match[2] ?? "").slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return null;
  const year = fullYear(match[3] ?? "");
  if (match[1] === undefined) return dated(serialOf(year, month, 1), "mmm-yy");
  return dated(serialOf(year, month, Number(match[1])), locale.name === "en-US" ? "d-mmm-yy" : locale.shortDate);
}

function clock(text: string): ReadValue | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] ? "h:mm:ss" : "h:mm" };
}

/** A typed day, month or time as a serial with the format Excel gives it, else null. */
export function readDate(text: string, locale: HostLocale): ReadValue | null {
  return threeNumbers(text, locale) ?? twoNumbers(text, locale) ?? namedMonth(text, locale) ?? clock(text);
}
