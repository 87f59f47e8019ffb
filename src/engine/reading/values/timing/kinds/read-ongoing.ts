import { addDays } from "../../../../calendar/calendar-date";
import type { CellFacts } from "../cell-facts";
import { type CellReading, reading } from "../cell-reading";
import type { Span } from "../points/spans";
import { doubtsOfSpan, hasMoreParts } from "../timing-doubts";
import { waitsForMilestones } from "./ongoing";

const startOf = (span: Span): string | null => span.start ?? span.due;

/** "2025 và những năm tiếp theo", "từ ngày 01/10/2025", "sau Quý I/2026": a start without an end. */
export function readOpenEnd(facts: CellFacts): CellReading | null {
  const [first] = facts.spans;
  if (first === undefined) return null;
  const doubts = facts.spans.flatMap((span) => doubtsOfSpan(facts.printed, span));
  if (facts.openEnd) return reading("ongoing", { start: startOf(first), doubts });
  const isAlone = facts.spans.length === 1 && first.points.length === 1 && facts.recurrence === null;
  if (isAlone && first.lead.from) return reading("ongoing", { start: startOf(first), doubts });
  if (!isAlone || !first.lead.after || first.due === null) return null;
  return reading("ongoing", { start: addDays(first.due, 1), doubts });
}

/** "Thường xuyên từ tháng 9/2025", "trong năm 2026"; not "thường xuyên, trọng tâm Quý IV/2025". */
const saysSince = (span: Span): boolean => span.lead.from || span.points.every((point) => point.unit === "year");

/** "Thường xuyên" before any deadline. "Thường xuyên, hoàn thành trước 31/12/2025" states a deadline after all. */
export function readOngoingFirst(facts: CellFacts): CellReading | null {
  if (facts.ongoing < 0) return null;
  const comesFirst = (at: number): boolean => facts.ongoing < at;
  const [span] = facts.spans;
  const [scope] = facts.scopes;
  if (scope !== undefined && !comesFirst(scope.at)) return null;
  if (span !== undefined && (!comesFirst(span.at) || facts.spans.some((one) => one.lead.deadline || one.lead.until)))
    return null;
  const frame = facts.explicitSpans.find(saysSince);
  const start = frame === undefined ? null : startOf(frame);
  if (waitsForMilestones(facts.text)) return reading("conditional", { start });
  const doubts = facts.explicitSpans.length > 0 ? [hasMoreParts(facts.printed)] : [];
  return reading("ongoing", { start, doubts });
}
