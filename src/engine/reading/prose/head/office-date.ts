import { calendarDate } from "../../../calendar/calendar-date";

/** A day as offices write it; `day` is null where its place was left blank to be filled by hand. */
export interface WrittenDate {
  readonly date: string | null;
  readonly month: number | null;
  readonly year: number;
  /** Position in the folded text, 0-based; `end` is past the last character. */
  readonly at: number;
  readonly end: number;
}

const LONG = /ngay\s*(\d{1,2})?[\s.…]*thang\s*(\d{1,2})?[\s.…]*nam\s*(20\d\d)/g;
const SHORT = /(?:ngay\s*)?(?<![\d/])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(20\d\d)(?!\d)/g;

/** All days of a folded text with a year: "ngay 28/8/2025", "ngay 28 thang 8 nam 2025", "ngay … thang 12 nam 2023". */
export function writtenDates(flat: string): WrittenDate[] {
  const found = [...flat.matchAll(LONG), ...flat.matchAll(SHORT)].map((match) => {
    const [day, month] = [match[1], match[2]].map((part) => (part === undefined ? null : Number(part)));
    const year = Number(match[3]);
    const date = day == null || month == null ? null : calendarDate(year, month, day);
    return { date, month: month ?? null, year, at: match.index, end: match.index + match[0].length };
  });
  return found.sort((a, b) => a.at - b.at);
}
