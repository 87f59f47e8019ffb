import type { TimePoint } from "./time-point";

const gapBetween = (text: string, one: TimePoint, other: TimePoint): string => text.slice(one.end, other.at);
/** "tháng 9 hằng năm" lies in every year and takes none from its neighbours. */
const EVERY_YEAR = /^[\s,(]*(?:hang|moi) nam\b/;

const waitsForYear = (point: TimePoint): boolean => point.year === null && point.unit !== "issue-day";
const isBareYear = (point: TimePoint): boolean => point.unit === "year" && point.year !== null;

/** "Năm 2026: Quý II", "năm 2025, trong tháng 9": the year stands before its unit. */
const YEAR_FIRST = /^[\s,:(]*(?:(?:trong|vao|truoc|cham nhat|la|ngay|hoan thanh|tu|o|vao ngay)\s*)*$/;
/** "Quý II (năm 2026)", "15/9 trong năm 2026". */
const YEAR_LAST = /^[\s,(]*(?:(?:cua|trong)\s*)?$/;

/** One point of two where the year of one is the other's; null where each is a time of its own. */
function joinedWith(last: TimePoint, point: TimePoint, gap: string): TimePoint | null {
  if (isBareYear(last) && waitsForYear(point) && point.unit !== "year" && YEAR_FIRST.test(gap)) {
    return { ...point, year: last.year };
  }
  const yearBehind = waitsForYear(last) && point.unit === "year" && YEAR_LAST.test(gap);
  if (!yearBehind || (last.unit === "year" && point.year === null)) return null;
  return { ...last, year: point.year, end: point.end };
}

/** Bare years that belong to the point beside them are given to it and are no times of their own. */
export function joinYears(points: readonly TimePoint[], text: string): TimePoint[] {
  return points.reduce<TimePoint[]>((joined, point) => {
    const last = joined.at(-1);
    const both = last === undefined ? null : joinedWith(last, point, gapBetween(text, last, point));
    return both === null ? [...joined, point] : [...joined.slice(0, -1), both];
  }, []);
}

const order = (point: TimePoint): number => point.firstMonth * 31 + (point.day ?? 0);

/** "28/6-5/7/2026", "Quý III, IV/2025", "tháng 11 - tháng 2/2026": the year of the next point, or the one before it. */
function fromTheRight(points: readonly TimePoint[], text: string): TimePoint[] {
  return points.reduceRight<TimePoint[]>((done, point) => {
    const next = done[0];
    if (next === undefined || next.year === null || !waitsForYear(point)) return [point, ...done];
    const gap = gapBetween(text, point, next);
    if (/\.\s|;.{4,}/.test(gap) || EVERY_YEAR.test(gap)) return [point, ...done];
    const passesNewYear = next.unit !== "year" && order(point) > order({ ...next, firstMonth: next.lastMonth });
    return [{ ...point, year: next.year - (passesNewYear ? 1 : 0) }, ...done];
  }, []);
}

/** "Quý I/2026 (tháng 3)": the year before, where the point does not lie before what it follows. */
function fromTheLeft(points: readonly TimePoint[], text: string): TimePoint[] {
  return points.reduce<TimePoint[]>((done, point) => {
    const before = done.at(-1);
    const takes = before !== undefined && before.year !== null && waitsForYear(point);
    const isYearly = EVERY_YEAR.test(text.slice(point.end));
    const inOrder = !isYearly && before !== undefined && point.lastMonth * 31 + (point.day ?? 31) >= order(before);
    return [...done, takes && inOrder ? { ...point, year: before.year } : point];
  }, []);
}

/** Years from elsewhere in the cell, then from the column's header. What stays null is read against the plan's year. */
export function withYears(points: readonly TimePoint[], text: string, headerYear: number | null): TimePoint[] {
  const own = fromTheLeft(fromTheRight(points, text), text);
  return own.map((point) => (waitsForYear(point) && headerYear !== null ? { ...point, year: headerYear } : point));
}
