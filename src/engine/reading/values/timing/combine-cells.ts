import type { Timing } from "../../../model/timing";
import { type CellReading, reading } from "./cell-reading";
import type { TimingDoubt } from "./timing-contract";
import { cellsDisagree, endsBeforeStart } from "./timing-doubts";

/** The printed cells and what each says on its own: the first is when the work is done, the second when it is complete. */
export interface ReadCells {
  readonly execution: string;
  readonly milestone: string;
  readonly first: CellReading;
  readonly second: CellReading;
}
type Combined = CellReading & Pick<Timing, "then">;

const DATED = new Set(["month", "quarter", "half-year", "year", "year-range", "date", "date-range"]);
const isDated = (cell: CellReading): boolean => DATED.has(cell.kind);
const isSilent = (cell: CellReading): boolean => cell.kind === "none" || cell.kind === "unreadable";

const sameRecurrence = (one: CellReading, other: CellReading): boolean =>
  JSON.stringify(one.recurrence) === JSON.stringify(other.recurrence);
const agree = (one: CellReading, other: CellReading): boolean =>
  one.kind === other.kind && one.start === other.start && one.due === other.due && sameRecurrence(one, other);

/** "Tháng 9/2025 | Thường xuyên" (220/KH-UBND): begins then, and goes on. */
function thenOngoing({ first, second }: ReadCells): Combined | null {
  if (second.kind !== "ongoing" || first.kind === "ongoing") return null;
  if (isDated(first)) return { ...first, start: first.start ?? first.due, due: null, then: "ongoing" };
  return first.kind === "conditional" ? { ...first, due: null, then: "ongoing" } : null;
}

/** The doubt about two dated cells; an orderly "begins in September, complete in the fourth quarter" is only noted. */
function doubtOf(cells: ReadCells, start: string | null, due: string | null): TimingDoubt {
  const firstDue = cells.first.due;
  const endsEarlier = due !== null && ((start !== null && due < start) || (firstDue !== null && due < firstDue));
  if (endsEarlier) return endsBeforeStart(cells);
  return cellsDisagree(cells, due === null || cells.second.due === null ? "warning" : "note");
}

/** A start behind the due day is no start. */
const startUntil = (start: string | null, due: string | null): string | null =>
  start !== null && due !== null && due < start ? null : start;

/** Both state days: the start of the first, the due of the second, unless that would end before it begins. */
function bothDated(cells: ReadCells): Combined | null {
  const { first, second } = cells;
  if (!isDated(first) || !isDated(second)) return null;
  const start = first.start ?? second.start;
  if (first.due === second.due && first.due !== null) return { ...first, start, then: null };
  const due = second.due ?? first.due;
  const kind = second.due === null ? first.kind : second.kind;
  return { ...second, kind, start, due, doubts: [doubtOf(cells, start, due)], then: null };
}

/** "Từ tháng 9/2025 | 31/12/2025": an open start and its end. */
function openThenDated({ first, second }: ReadCells): Combined | null {
  if (first.kind !== "ongoing" || !isDated(second)) return null;
  const start = startUntil(first.start, second.due);
  return start === null ? null : { ...second, kind: "date-range", start, doubts: [], then: null };
}

/** One states days, the other a frequency, a condition or no end: days are kept, and the frequency with them. */
function oneDated(cells: ReadCells): Combined {
  const { first, second } = cells;
  const doubts = [cellsDisagree(cells, "warning")];
  if (second.kind === "recurring") return { ...second, start: second.start ?? first.start, doubts, then: null };
  if (first.kind === "recurring") return { ...first, due: isDated(second) ? second.due : null, doubts, then: null };
  if (!isDated(second)) return { ...(isDated(first) ? first : second), doubts, then: null };
  const start = first.kind === "ongoing" ? first.start : second.start;
  return { ...second, start, doubts, then: null };
}

/** One that says nothing leaves the word to the other; its own doubts stay. */
function oneSilent({ first, second }: ReadCells): Combined | null {
  if (isSilent(second)) return { ...(isSilent(first) && first.kind === "none" ? second : first), then: null };
  return isSilent(first) ? { ...second, then: null } : null;
}

function combined(cells: ReadCells): Combined {
  if (agree(cells.first, cells.second)) return { ...cells.first, doubts: [], then: null };
  const found = oneSilent(cells) ?? thenOngoing(cells);
  if (found !== null) return { ...found, doubts: [] };
  if (cells.first.kind === "recurring" && cells.second.kind === "ongoing")
    return { ...cells.first, doubts: [], then: null };
  return bothDated(cells) ?? openThenDated(cells) ?? oneDated(cells);
}

/** Two time cells become one timing. Doubts of either cell stay; a disagreement adds its own. */
export function combineCells(cells: ReadCells): Combined {
  const found = combined(cells);
  const start = startUntil(found.start, found.due);
  const doubts: TimingDoubt[] = [...cells.first.doubts, ...cells.second.doubts, ...found.doubts];
  return { ...found, start, doubts };
}

export const oneCell = (cell: CellReading | null): Combined => ({ ...(cell ?? reading("none")), then: null });
