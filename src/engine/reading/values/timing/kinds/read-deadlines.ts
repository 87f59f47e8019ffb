import type { CalendarDate } from "../../../../calendar/calendar-date";
import type { CellFacts } from "../cell-facts";
import { type CellReading, reading } from "../cell-reading";
import type { Span } from "../points/spans";
import { doubtsOfSpan, hasMoreParts, severalDeadlines, unreadable } from "../timing-doubts";

const earliest = (days: readonly (CalendarDate | null)[]): CalendarDate | null =>
  days.reduce((one, other) => (other !== null && (one === null || other < one) ? other : one), null);

/** "Vận hành ổn định trong năm 2026" tells how the work goes on after its deadline (Hà Nội, KH 38/KH-UBND 2026). */
const GOES_ON = /\b(?:van hanh|duy tri|khai tha_c|tiep tuc)\b[^;.#]*$/;

function deadlinesOf(facts: CellFacts): readonly Span[] {
  return facts.spans.filter((span, index) => index === 0 || !GOES_ON.test(facts.rest.slice(0, span.at)));
}

/** "Trong năm 2026, hoàn thành trước 30/11/2026": the year is only where the stated deadline lies. */
function isFrameOf(frame: Span, deadline: Span): boolean {
  if (frame.start === null || frame.due === null || deadline.due === null) return false;
  const isStated = deadline.lead.deadline && !frame.lead.deadline && frame.at < deadline.at;
  return isStated && frame.start <= deadline.due && deadline.due < frame.due;
}

/** The span that ends last; where several end on one day, the first of them. */
const lastOf = (spans: readonly Span[]): Span | undefined =>
  spans.reduce<Span | undefined>((last, span) => {
    if (span.due === null) return last;
    return last?.due == null || span.due > last.due ? span : last;
  }, undefined);

function moreParts(facts: CellFacts, deadlines: readonly Span[]): boolean {
  const saysOngoing = facts.ongoing >= 0;
  return facts.scopes.length > 0 || saysOngoing || facts.recurrence !== null || deadlines.length < facts.spans.length;
}

/** "Từ tháng 9/2025, hoàn thành trước 31/12/2025": an open start and a later end. */
function fromStartToEnd(first: Span, last: Span): Pick<CellReading, "start" | "due"> | null {
  const start = first.start ?? first.due;
  if (first === last || !first.lead.from || start === null || last.due === null) return null;
  return { start, due: last.due };
}

/** Compound cells: due is the last stated deadline, start the first; the kind is that of the last deadline. */
export function readDeadlines(facts: CellFacts): CellReading | null {
  const [first] = facts.spans;
  if (first === undefined) return null;
  const deadlines = deadlinesOf(facts);
  const stated = deadlines.filter((span) => !deadlines.some((other) => isFrameOf(span, other)));
  const last = lastOf(stated);
  const ends = stated.filter((span) => !(span.lead.from && span.points.length === 1 && span !== last));
  const dues = [...new Set(ends.flatMap((span) => (span.due === null ? [] : [span.due])))];
  const doubts = [
    ...facts.spans.flatMap((span) => doubtsOfSpan(facts.printed, span)),
    ...(dues.length > 1 ? [severalDeadlines(facts.printed, dues)] : []),
    ...(moreParts(facts, deadlines) ? [hasMoreParts(facts.printed)] : []),
  ];
  if (last === undefined) return withoutDays(facts, first, doubts);
  const range = fromStartToEnd(first, last);
  if (range !== null) return reading("date-range", { ...range, doubts });
  return reading(last.kind, { start: earliest(deadlines.map((span) => span.start)), due: last.due, doubts });
}

/** No span has a day: a year is missing, or the day printed does not exist. */
function withoutDays(facts: CellFacts, first: Span, doubts: CellReading["doubts"]): CellReading {
  const points = facts.spans.flatMap((span) => span.points);
  const isBroken = points.every((point) => point.lacks === "existing-day");
  if (!isBroken) return reading(first.kind, { start: first.start, doubts });
  return reading("unreadable", { doubts: doubts.length > 0 ? doubts : [unreadable(facts.printed, null)] });
}
