import { cleanText } from "../../text/clean";
import { type GridRow, ownCells } from "../tables/grid-row";

/** Texts of the cells that begin in a column; rows that one cell spans (headings) say nothing of a column. */
export function cellsOfColumn(rows: readonly GridRow[], position: number): string[] {
  return rows.flatMap((row) => {
    const slot = row.slots[position - 1];
    if (slot?.own !== true || slot.cell.columnSpan !== 1) return [];
    return holdsSeveral(row) ? [cleanText(slot.cell.text)] : [];
  });
}

/** Known rows: a table asks once a column, and a page may have a thousand. */
const SEVERAL = new WeakMap<GridRow, boolean>();

function holdsSeveral(row: GridRow): boolean {
  const known = SEVERAL.get(row);
  if (known !== undefined) return known;
  const several = ownCells(row).filter((cell) => cleanText(cell.text) !== "").length > 1;
  SEVERAL.set(row, several);
  return several;
}

const TICK = /^(?:[xX✓✔√+●•*v]|có|đ)$/u;

/** "x", "✓", "+": the sign that a task falls into the period of a column. */
export const isTick = (text: string): boolean => TICK.test(cleanText(text));
