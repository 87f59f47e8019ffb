import {
  addDays,
  type CalendarDate,
  calendarDate,
  isCalendarDate,
  lastDayOfMonth,
  partsOf,
} from "../../../../calendar/calendar-date";
import { OWN_ISSUE } from "../points/issue-day";
import type { TimingContext } from "../timing-contract";

const DATE = String.raw`(?:ngay\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`;
const COUNTED = new RegExp(
  String.raw`\b(\d{1,4})\s*(ngay|tuan|thang)(?! lam viec)\s*[,(]?\s*(?:ke tu|tinh tu|tu|sau)\s+(?:(${OWN_ISSUE})|${DATE})\s*\)?`,
);
const BARE =
  /^(?:ngay )?trong ngay(?: lam viec)?\.?$|^(?:(?:trong|khoang|sau|toi da_?|to_i d_a)\s+)*(?:(?:vong|thoi gian|thoi han)\s+)?\d{1,4}\s*(?:ngay|tuan|thang|nam|gio|h)(?: lam viec)?\.?$/;

export interface Duration {
  readonly start: CalendarDate;
  readonly due: CalendarDate;
}
export interface DurationFound {
  /** The text with the whole phrase as "@": its days are no points of their own. */
  readonly text: string;
  /** Null where no duration, or none with a known first day, is stated. Working days are never computed: holidays are unknown. */
  readonly duration: Duration | null;
}

/** The same day of a later month; the last one where the month is too short. */
function addMonths(date: CalendarDate, months: number): CalendarDate {
  const parts = partsOf(date);
  if (parts === null) return date;
  const month = parts.month - 1 + months;
  const [year, ofYear] = [parts.year + Math.floor(month / 12), (month % 12) + 1];
  return calendarDate(year, ofYear, Math.min(parts.day, lastDayOfMonth(year, ofYear))) ?? date;
}

function lastDay(start: CalendarDate, count: number, unit: string): CalendarDate {
  if (unit === "thang") return addMonths(start, count);
  return addDays(start, count * (unit === "tuan" ? 7 : 1));
}

/** "100 ngày kể từ ngày ban hành Kế hoạch", "30 ngày kể từ ngày 01/9/2025". */
export function findDuration(text: string, context: TimingContext): DurationFound {
  const found = /\d (?:ngay|tuan|thang)/.test(text) ? COUNTED.exec(text) : null;
  if (found === null) return { text, duration: null };
  const start =
    found[3] === undefined ? calendarDate(Number(found[6]), Number(found[5]), Number(found[4])) : context.issuedOn;
  const masked = text.replace(found[0], "@".repeat(found[0].length));
  if (start === null) return { text: masked, duration: null };
  const due = lastDay(start, Number(found[1]), found[2] ?? "");
  return { text: masked, duration: isCalendarDate(due) && due > start ? { start, due } : null };
}

/** "100 ngày", "trong vòng 02 tháng": a duration and nothing else. */
export const isBareDuration = (text: string): boolean => BARE.test(text);
