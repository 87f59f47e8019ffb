import { cleanText } from "../../text/clean";
import { type GridRow, ownCells } from "../tables/grid-row";

/** Texts of the cells that begin in a column; rows that one cell spans (headings) say nothing of a column. */
export function cellsOfColumn(rows: readonly GridRow[], position: number): string[] {
  return rows.flatMap((row) => {
    const slot = row.slots[position - 1];
    const filled = ownCells(row).filter((cell) => cleanText(cell.text) !== "");
    return slot?.own === true && slot.cell.columnSpan === 1 && filled.length > 1 ? [cleanText(slot.cell.text)] : [];
  });
}

const TICK = /^(?:[xX✓✔√+●•*v]|có|đ)$/u;

/** "x", "✓", "+": the sign that a task falls into the period of a column. */
export const isTick = (text: string): boolean => TICK.test(cleanText(text));
