import { calendarDate } from "../../../../calendar/calendar-date";
import type { Recurrence } from "../../../../model/timing";
import type { DatedPoint } from "../points/dated-point";
import { type Frequency, findFrequencies } from "./frequencies";

export interface RecurrenceFound {
  /** Where the first word of it stands. */
  readonly at: number;
  readonly end: number;
  readonly recurrence: Recurrence;
  /** Months whose day the recurrence cannot hold ("tháng 6 và tháng 8 hằng năm" keeps the last). */
  readonly dropped: readonly number[];
}

const LONE_DAY =
  /\b(?:ngay|mung)\s+(?:thu\s+)?(\d{1,2})\b(?!\s*(?:[/.-]\d|ngay|thang\s*[\d#]|nguoi))|\b(\d{1,2})\s+(?:cua\s+)?thang\s+(?:dau|cuoi)\b|(?<![\d/.,])\b(\d{1,2})\s+(?:hang|moi)\s+thang\b/g;

/** The last day of the month that is named without a month: "trước ngày 25 hàng tháng", "từ ngày 20 đến ngày 25". */
function loneDay(text: string): number | null {
  const days = [...text.matchAll(LONE_DAY)].map((found) => Number(found[1] ?? found[2] ?? found[3]));
  const day = days.at(-1);
  return day !== undefined && day >= 1 && day <= 31 ? day : null;
}

/** 29/02 exists for a task of every year. */
const LEAP_YEAR = 2024;

const NOTHING: Recurrence = { every: null, month: null, quarter: null, day: null };

/** Months at even distances are a frequency of their own: 3, 6, 9 → quarter; 6, 12 → half-year. */
function evenly(months: readonly number[]): "quarter" | "half-year" | null {
  const sorted = [...new Set(months)].sort((a, b) => a - b);
  if (sorted.length < 2) return null;
  const step = (sorted[1] ?? 0) - (sorted[0] ?? 0);
  const even = sorted.every((month, index) => index === 0 || month - (sorted[index - 1] ?? 0) === step);
  if (!even || sorted.some((month) => month % step !== 0)) return null;
  if (step === 3) return "quarter";
  return step === 6 ? "half-year" : null;
}

type Detail = Pick<RecurrenceFound, "recurrence" | "dropped">;

/** Months named within the year, with the day they share. */
function ofMonths(named: readonly DatedPoint[], last: DatedPoint, day: number | null): Detail {
  const months = named.map((point) => point.lastMonth);
  const common = last.day ?? day;
  const every = evenly(months);
  if (every !== null) {
    const sameDay = named.every((point) => point.day === last.day);
    return { recurrence: { ...NOTHING, every, day: sameDay ? common : null }, dropped: sameDay ? [] : months };
  }
  const month = last.lastMonth;
  const exists = calendarDate(LEAP_YEAR, month, common ?? 1) !== null;
  const dropped = months.slice(0, -1).filter((other) => other !== month);
  return { recurrence: { ...NOTHING, every: "year", ...(exists ? { month, day: common } : {}) }, dropped };
}

function ofQuarters(quarters: readonly DatedPoint[], last: DatedPoint, day: number | null): Detail {
  if (quarters.length === 4) return { recurrence: { ...NOTHING, every: "quarter", day }, dropped: [] };
  const dropped = quarters.slice(0, -1).map((other) => other.lastMonth);
  return { recurrence: { ...NOTHING, every: "year", quarter: last.lastMonth / 3, day }, dropped };
}

function withinYear(points: readonly DatedPoint[], day: number | null): Detail {
  const named = points.filter((point) => point.unit === "day" || point.unit === "month");
  const lastNamed = named.at(-1);
  if (lastNamed !== undefined) return ofMonths(named, lastNamed, day);
  const quarters = points.filter((point) => point.unit === "quarter");
  const lastQuarter = quarters.at(-1);
  if (lastQuarter !== undefined) return ofQuarters(quarters, lastQuarter, day);
  return { recurrence: { ...NOTHING, every: "year", day }, dropped: [] };
}

function detail(every: string | null, points: readonly DatedPoint[], rest: string): Detail {
  const day = loneDay(rest);
  const yearless = points.filter((point) => point.unit === "day" || point.unit === "month" || point.unit === "quarter");
  if (every === "year" || (every === null && yearless.length > 0)) return withinYear(yearless, day);
  const days = new Set(yearless.flatMap((point) => (point.day === null ? [] : [point.day])));
  const [only = null] = days;
  const dropped = day !== null || days.size > 1 ? yearless.map((point) => point.lastMonth) : [];
  return { recurrence: { ...NOTHING, every, day: day ?? (days.size === 1 ? only : null) }, dropped };
}

/** The recurrence a cell states, if any. Of several frequencies the shortest: that is how often something is due. */
export function findRecurrence(rest: string, points: readonly DatedPoint[]): RecurrenceFound | null {
  const frequencies = findFrequencies(rest);
  if (frequencies.length === 0) return null;
  const shortest = frequencies.reduce((one: Frequency, other) => (other.days < one.days ? other : one));
  const at = Math.min(...frequencies.map((frequency) => frequency.at));
  const end = Math.max(...frequencies.map((frequency) => frequency.end));
  return { at, end, ...detail(shortest.every, points, rest) };
}
