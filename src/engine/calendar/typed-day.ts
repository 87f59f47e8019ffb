import { type CalendarDate, calendarDate } from "./calendar-date";

/** A day as an office types it, the day first: "10/12/2025", "10-12-2025", "10.12.2025"; null for anything else. */
export function typedDay(text: string): CalendarDate | null {
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return found === null ? null : calendarDate(Number(found[3]), Number(found[2]), Number(found[1]));
}
