import { asOfficeDate } from "../../../calendar/calendar-date";
import { romanNumeral } from "../../../text/roman";
import type { DatedPoint } from "./points/dated-point";
import type { Span } from "./points/spans";
import type { TimingDoubt } from "./timing-contract";

const doubt = (
  id: string,
  severity: TimingDoubt["severity"],
  value: string,
  more: Partial<TimingDoubt> = {},
): TimingDoubt => ({
  id,
  severity,
  value,
  suggestion: more.suggestion ?? null,
  args: more.args ?? {},
});

export const unreadable = (value: string, suggestion: string | null): TimingDoubt =>
  doubt("timing-unreadable", "warning", value, { suggestion });
export const remark = (value: string): TimingDoubt => doubt("timing-remark", "note", value);
export const damagedText = (value: string): TimingDoubt => doubt("timing-damaged-text", "note", value);
export const severalDeadlines = (value: string, days: readonly string[]): TimingDoubt =>
  doubt("timing-several-deadlines", "note", value, {
    args: { days: days.map(asOfficeDate).join(", "), count: days.length },
  });
export const hasMoreParts = (value: string): TimingDoubt => doubt("timing-has-more-parts", "note", value);
export const severalOccurrences = (value: string): TimingDoubt => doubt("timing-several-occurrences", "note", value);
export const frequencyAssumed = (value: string): TimingDoubt => doubt("timing-frequency-assumed", "note", value);
export const durationWithoutStart = (value: string): TimingDoubt =>
  doubt("timing-duration-without-start", "note", value);
const beforePeriod = (value: string): TimingDoubt => doubt("timing-before-period", "note", value);
const partOfPeriod = (value: string): TimingDoubt => doubt("timing-part-of-period", "note", value);
const rangeReversed = (value: string): TimingDoubt => doubt("timing-range-reversed", "warning", value);
export const issueDayMissing = (value: string): TimingDoubt => doubt("timing-issue-day-missing", "warning", value);

interface BothCells {
  readonly execution: string;
  readonly milestone: string;
}
export const cellsDisagree = ({ execution, milestone }: BothCells, severity: TimingDoubt["severity"]): TimingDoubt =>
  doubt("timing-cells-disagree", severity, `${execution} | ${milestone}`, { args: { execution, milestone } });
export const endsBeforeStart = ({ execution, milestone }: BothCells): TimingDoubt =>
  doubt("timing-ends-before-start", "warning", `${execution} | ${milestone}`, { args: { execution, milestone } });

const two = (number: number): string => String(number).padStart(2, "0");

/** The words of a point with a year, as an office writes them: the proposal where the year is missing. */
function inWords(point: DatedPoint, year: number): string | null {
  if (point.unit === "day" && point.day !== null) return `${two(point.day)}/${two(point.firstMonth)}/${year}`;
  if (point.unit === "month") return `Tháng ${point.firstMonth}/${year}`;
  if (point.unit === "quarter") return `Quý ${romanNumeral(point.lastMonth / 3)}/${year}`;
  if (point.unit === "year") return `Năm ${year}`;
  return point.firstMonth === 1
    ? `${point.lastMonth} tháng đầu năm ${year}`
    : `${13 - point.firstMonth} tháng cuối năm ${year}`;
}

function yearMissing(value: string, point: DatedPoint): TimingDoubt {
  const suggestion = point.nextYear === null ? null : inWords(point, point.nextYear);
  return doubt("timing-year-missing", "warning", value, { suggestion });
}

function noSuchDay(value: string, point: DatedPoint): TimingDoubt {
  const [day, month] = [point.day ?? 0, point.firstMonth];
  const isSwapped = month > 12 && month <= 31 && day >= 1 && day <= 12 && point.year !== null;
  return doubt("timing-no-such-day", "warning", value, {
    suggestion: isSwapped ? `${two(month)}/${two(day)}/${point.year}` : null,
    args: { day, month },
  });
}

function ofForm(value: string, point: DatedPoint): TimingDoubt[] {
  if (point.due === null || point.year === null) return [];
  if (point.form === "two-digit-year") {
    return [doubt("timing-two-digit-year", "note", value, { args: { read: inWords(point, point.year) ?? value } })];
  }
  const read = asOfficeDate(point.due);
  if (point.form !== "excel-date" || point.day === null || point.day > 12 || point.day === point.firstMonth) return [];
  const swapped = `${two(point.firstMonth)}/${two(point.day)}/${point.year}`;
  return [doubt("timing-day-month-swap", "warning", value, { suggestion: swapped, args: { read, swapped } })];
}

function doubtsOfPoint(value: string, point: DatedPoint): TimingDoubt[] {
  if (point.lacks === "year") return [yearMissing(value, point)];
  if (point.lacks === "existing-day") return [noSuchDay(value, point)];
  if (point.lacks === "issue-day") return [issueDayMissing(value)];
  return ofForm(value, point);
}

export function doubtsOfSpan(value: string, span: Span): TimingDoubt[] {
  const unit = span.points[0]?.unit;
  return [
    ...span.points.flatMap((point) => doubtsOfPoint(value, point)),
    ...(span.isReversed ? [rangeReversed(value)] : []),
    ...(span.lead.before && unit !== "day" && span.due !== null ? [beforePeriod(value)] : []),
    ...(span.lead.part && span.due !== null ? [partOfPeriod(value)] : []),
  ];
}

/** The same doubt about the same words is raised once. */
export function once(doubts: readonly TimingDoubt[]): TimingDoubt[] {
  const seen = new Map(doubts.map((one) => [`${one.id} ${one.value} ${one.suggestion ?? ""}`, one]));
  return [...seen.values()];
}
