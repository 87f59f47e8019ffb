import { ownEntry } from "../../../../own-entry";
import type { CellFacts } from "../cell-facts";
import { type CellReading, reading } from "../cell-reading";
import { frequencyAssumed, hasMoreParts, severalOccurrences } from "../timing-doubts";

/** Between a dated time and "hằng năm" that goes on from it: "Quý IV/2025 và hằng năm". */
const GOES_ON_YEARLY = /^[\s,]*(?:va\s*)?(?:dinh ky\s*)?$/;

/** A deadline with its year comes first and the recurrence is said of something else. */
function isDeadlineFirst(facts: CellFacts, at: number): boolean {
  const [first] = facts.explicitSpans;
  if (first === undefined || first.at > at || first.lead.from) return false;
  const last = facts.explicitSpans.filter((span) => span.end <= at).at(-1);
  return last === undefined || !GOES_ON_YEARLY.test(facts.rest.slice(last.end, at));
}

/**
 * Hàng/hằng, "định kỳ", "02 tuần một lần", "Tần suất: Năm". A recurring task has no single due: its day lies in the
 * recurrence. A start is taken only where the cell says from when on.
 */
export function readRecurring(facts: CellFacts): CellReading | null {
  const { recurrence: found, explicitSpans } = facts;
  if (found === null || isDeadlineFirst(facts, found.at)) return null;
  if (found.recurrence.every === null && explicitSpans.length > 0) return null;
  const [first] = explicitSpans;
  const startsThere = first !== undefined && (first.lead.from || first.at < found.at);
  const doubts = [
    ...(found.dropped.length > 0 ? [severalOccurrences(facts.printed)] : []),
    ...(explicitSpans.length > 0 ? [hasMoreParts(facts.printed)] : []),
  ];
  return reading("recurring", {
    start: startsThere ? (first.start ?? null) : null,
    recurrence: found.recurrence,
    doubts,
  });
}

const BARE: Readonly<Record<string, string>> = { nam: "year", quy: "quarter", thang: "month", tuan: "week" };

/** "Năm" alone where the header does not speak of a frequency: most likely one all the same, and said to be so. */
export function readBareFrequency(facts: CellFacts): CellReading | null {
  const every = ownEntry(BARE, facts.text.replace(/[.;,]$/, ""));
  if (every === undefined) return null;
  const recurrence = { every, month: null, quarter: null, day: null };
  return reading("recurring", { recurrence, doubts: [frequencyAssumed(facts.printed)] });
}
