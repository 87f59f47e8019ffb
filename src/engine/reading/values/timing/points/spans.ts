import type { CalendarDate } from "../../../../calendar/calendar-date";
import type { TimingKind } from "../../../../model/timing";
import type { DatedPoint } from "./dated-point";
import { type Lead, leadOf } from "./lead-words";
import type { TimeUnit } from "./time-point";

/** A stretch of time the cell states: one point, or two joined by "đến" or a dash. */
export interface Span {
  readonly at: number;
  readonly end: number;
  readonly kind: TimingKind;
  readonly start: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly lead: Lead;
  readonly points: readonly DatedPoint[];
  /** Start after due as printed: neither is taken. */
  readonly isReversed: boolean;
}

/**
 * Six months count as a span of days, as the reference list of phrases has them ("6 tháng cuối năm 2025"); "nửa năm"
 * names the half-year itself.
 */
const KINDS: Readonly<Record<TimeUnit, TimingKind>> = {
  day: "date",
  month: "month",
  quarter: "quarter",
  "half-year": "half-year",
  months: "date-range",
  year: "year",
  "issue-day": "date",
};

const RANGE =
  /^[\s,]*(?:-+|(?:-+\s*)?(?:keo dai |cho )?(?:den|toi))\s*(?:(?:truoc|het|cuoi|dau|giua|khoang|ngay|nam|thang|quy|nay)\s*)*$/;
const SLASH = /^\s*\/\s*$/;
const LIST = /^\s*(?:,|;|va|&|\+|hoac|, va)\s*(?:nam\s*)?$/;

function joins(one: DatedPoint, other: DatedPoint, gap: string): boolean {
  if (RANGE.test(gap)) return true;
  if (one.unit !== "year" || other.unit !== "year") return false;
  if (SLASH.test(gap)) return true;
  return LIST.test(gap) && one.year !== null && other.year === one.year + 1;
}

/** A single point. "Đến hết năm 2030" runs from now on: its first day is not the start of the work. */
function single(point: DatedPoint, lead: Lead): Span {
  const start = lead.until && !lead.from ? null : point.start;
  return {
    at: point.at,
    end: point.end,
    kind: KINDS[point.unit],
    start,
    due: point.due,
    lead,
    points: [point],
    isReversed: false,
  };
}

function range(points: readonly DatedPoint[], first: DatedPoint, last: DatedPoint, lead: Lead): Span {
  const start = first.start ?? first.due;
  const isReversed = start !== null && last.due !== null && start > last.due;
  const days = isReversed ? { start: null, due: null } : { start, due: last.due };
  const kind: TimingKind = points.every((point) => point.unit === "year") ? "year-range" : "date-range";
  return { at: first.at, end: last.end, kind, ...days, lead, points, isReversed };
}

/** The spans of a cell, in the order of its text. */
export function spansOf(points: readonly DatedPoint[], text: string): Span[] {
  const runs: DatedPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn = last !== undefined && joins(last, point, text.slice(last.end, point.at));
    if (run && goesOn) run.push(point);
    else runs.push([point]);
  }
  return runs.flatMap((run, index) => {
    const [first, last] = [run[0], run.at(-1)];
    if (first === undefined || last === undefined) return [];
    const lead = leadOf(text, first, runs[index - 1]?.at(-1)?.end ?? 0);
    return [first === last ? single(first, lead) : range(run, first, last, lead)];
  });
}
