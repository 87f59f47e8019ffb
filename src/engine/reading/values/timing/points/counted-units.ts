import { printedCount } from "./printed-count";
import { printedYear, SHORT_YEAR, YEAR_BEHIND } from "./printed-year";
import type { PointReader, TimePoint, TimeUnit } from "./time-point";

/** A unit that is named by its number within the year: "Quý III", "tháng 9". */
export interface CountedUnit {
  readonly unit: TimeUnit;
  /** Words that introduce it, as a pattern. */
  readonly words: string;
  /** Its number, as a pattern. */
  readonly count: string;
  readonly largest: number;
  readonly monthsEach: number;
}

const SEPARATOR = String.raw`\s*(?:[,;&+-]|\b(?:va|hoac|den het|den|toi)\b)\s*(?:va\s+)?`;
/** A number that goes on a list must not count something else ("tháng 9, 2 kỳ đối thoại"). */
const LIST_GOES_ON = String.raw`(?=\s*(?:$|[,;.)(&+-]|\b(?:va|den|toi|nam|hang|moi|hoac|cua)\b))`;
const NOT_COUNTING = String.raw`(?!\d|/(?!(?:(?:19|20)\d\d|[23]\d)(?![\d/]))\d|\s*(?:lan|ky)\b)`;

function pointOf(found: RegExpExecArray, unit: CountedUnit): TimePoint | null {
  const count = printedCount(found[2] ?? "");
  const [at] = found.indices?.[1] ?? [found.index];
  if (count === null || count < 1 || count > unit.largest) return null;
  const lastMonth = count * unit.monthsEach;
  return {
    at,
    end: found.index + found[0].length,
    unit: unit.unit,
    ...printedYear(found[3] ?? found[4]),
    firstMonth: lastMonth - unit.monthsEach + 1,
    lastMonth,
    day: null,
  };
}

interface UnitPatterns {
  readonly head: RegExp;
  readonly next: RegExp;
}

const patternsOf = (unit: CountedUnit): UnitPatterns => ({
  head: new RegExp(`\\b((?:${unit.words})\\s*(${unit.count})${NOT_COUNTING}(?:${YEAR_BEHIND}|${SHORT_YEAR})?)`, "gd"),
  next: new RegExp(
    `${SEPARATOR}((?:(?:${unit.words})\\s*)?(${unit.count})${NOT_COUNTING}(?:${YEAR_BEHIND}|${SHORT_YEAR}|${LIST_GOES_ON}))`,
    "dy",
  ),
});

/** The unit that was found and those that follow it in one list. */
function listFrom(found: RegExpExecArray, text: string, unit: CountedUnit, next: RegExp): TimePoint[] {
  const points: TimePoint[] = [];
  let member: RegExpExecArray | null = found;
  while (member !== null) {
    const point = pointOf(member, unit);
    if (point === null) break;
    points.push(point);
    next.lastIndex = point.end;
    member = next.exec(text);
  }
  return points;
}

/** Reads every such unit of a text, lists and ranges included: "tháng 9, 10/2025", "Quý I, II và III", "từ tháng 1-4/2026". */
export function countedUnitReader(unit: CountedUnit): PointReader {
  const { head, next } = patternsOf(unit);
  return (text) => {
    const points: TimePoint[] = [];
    head.lastIndex = 0;
    for (let found = head.exec(text); found !== null; found = head.exec(text)) {
      points.push(...listFrom(found, text, unit, next));
      head.lastIndex = Math.max(head.lastIndex, points.at(-1)?.end ?? 0);
    }
    return points;
  };
}
