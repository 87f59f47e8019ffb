import { dayNumber, fromDayNumber } from "../../engine/calendar/calendar-date";

/** Excel's day 0 is 1899-12-30 for every day from March 1900 on. */
const EPOCH = 25_569;
/** What a workbook with the old Mac calendar (1904) counts less. */
export const MAC_SHIFT = 1462;

/** "2025-08-28" → 45897. Null where the text is no day. */
export function serialOf(date: string): number | null {
  const days = dayNumber(date);
  return days === null ? null : days + EPOCH;
}

/** 45897 → "2025-08-28"; the time of day is dropped. Null outside what Excel shows as a date (61 = 1900-03-01). */
export function dateOf(serial: number): string | null {
  return serial < 61 || serial > 2_958_465 ? null : fromDayNumber(Math.floor(serial) - EPOCH);
}

/** A moment of the library as a calendar day, read in UTC: no time zone ever touches it. */
export const dayOfMoment = (moment: Date): string | null =>
  Number.isNaN(moment.getTime()) ? null : dateOf(moment.getTime() / 86_400_000 + EPOCH);

/** `YYYY-MM-DDThh:mm:ssZ`, or null. */
export const momentText = (moment: Date | undefined): string | null =>
  moment === undefined || Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace(/\.\d+Z$/, "Z");

/** Excel's own number of a moment. Before March 1900 it is one less: Excel has counted a day that never was. */
export function serialOfMoment(moment: Date): number {
  const serial = moment.getTime() / 86_400_000 + EPOCH;
  return serial < 61 ? serial - 1 : serial;
}
