import type { Timing } from "../../../model/timing";
import { cleanText } from "../../../text/clean";
import { combineCells, oneCell } from "./combine-cells";
import { readCell } from "./read-cell";
import type { TimingCells, TimingContext, TimingReading } from "./timing-contract";
import { once } from "./timing-doubts";

/** The printed words without the blanks around them; null where nothing can be seen. */
const asPrinted = (cell: string | null): string | null =>
  cell === null || cleanText(cell) === "" ? null : cell.trim();

/**
 * The time cells of a task (DESIGN 3.2). Never throws; what cannot be read stays as printed with a doubt. A plan with
 * one time column gives it as either cell: a missing or blank cell says nothing.
 */
export function readTiming(cells: TimingCells, context: TimingContext): TimingReading {
  const [execution, milestone] = [asPrinted(cells.execution), asPrinted(cells.milestone)];
  const first = execution === null ? null : readCell(execution, cells.executionHeader, context);
  const second = milestone === null ? null : readCell(milestone, cells.milestoneHeader, context);
  const found =
    execution !== null && milestone !== null && first !== null && second !== null
      ? combineCells({ execution, milestone, first, second })
      : oneCell(first ?? second);
  const { kind, start, due, recurrence, then } = found;
  const timing: Timing = { execution, milestone, kind, start, due, recurrence: recurrence && { ...recurrence }, then };
  return { timing, doubts: once(found.doubts) };
}
