import { type CalendarDate, calendarDate, isCalendarDate } from "../../calendar/calendar-date";
import { type PlainValue, valueOf } from "../../workbook/cells";
import type { ContentCell } from "../../workbook/content";
import { dateOf } from "../../workbook/day-serials";
import { textOf } from "../sheet/sheet-view";

/** `recovered`: not typed as a date, but surely this day. */
export interface DayReading {
  readonly day: CalendarDate;
  readonly recovered: boolean;
}

/** A number outside 2000–2099 is no day anybody means. */
const FIRST_DAY = "2000-01-01";
const LAST_DAY = "2099-12-31";

/** A day typed as a date, as a date that lost its format, or as text with the day first; null where the cell holds none. */
export function readDay(cell: ContentCell): DayReading | null {
  const value: PlainValue = valueOf(cell.value);
  if (value.kind === "date") return { day: value.date, recovered: false };
  if (value.kind === "number") return fromSerial(value.number);
  return value.kind === "text" ? dayOfText(textOf(cell)) : null;
}

function fromSerial(serial: number): DayReading | null {
  const day = dateOf(serial);
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? { day, recovered: true } : null;
}

/** "30/09/2025", "30-9-25", "ngày 30 tháng 9 năm 2025", "2025-09-30", each also with a time behind it. */
function dayOfText(text: string): DayReading | null {
  const plain = text.replace(/(?<![,\s])[,\s]+\d{1,2}:\d{2}(?::\d{2})?\s*$/, "").trim();
  if (isCalendarDate(plain)) return { day: plain, recovered: true };
  const found =
    /^(?:ngày\s+)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})$/iu.exec(plain) ??
    /^(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})$/iu.exec(plain);
  if (found === null) return null;
  const [first, second, third] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const year = third < 100 ? 2000 + third : third;
  // A second figure above 12 is no month: then, and only then, the month was written first.
  const day = calendarDate(year, second, first) ?? (second > 12 ? calendarDate(year, first, second) : null);
  return day === null ? null : { day, recovered: true };
}
