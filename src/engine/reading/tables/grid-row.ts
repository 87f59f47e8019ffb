import type { SourceCell, SourcePlace, SourceTable } from "../../source/source-document";
import { cleanText } from "../../text/clean";

/** One column of one row, after merges are spread over the grid. */
export interface GridSlot {
  readonly cell: SourceCell;
  /** The cell begins in this row and column; false where a merge from above or from the left covers it. */
  readonly own: boolean;
  /** Covered by a merge that began in a row above. */
  readonly fromAbove: boolean;
}

/** A row of a table on the grid: slot n stands for column n + 1; null where the row has no cell. */
export interface GridRow {
  readonly slots: readonly (GridSlot | null)[];
  readonly place: SourcePlace;
  /** Which table block of the source the row came from: a change is a page break or a new table. */
  readonly block: number;
  /** Hidden in the sheet it came from. */
  readonly hidden?: true;
}

interface Falling {
  readonly cell: SourceCell;
  left: number;
}

function place(slots: (GridSlot | null)[], cell: SourceCell, fromAbove: boolean): void {
  for (let step = 0; step < cell.columnSpan; step += 1) {
    const at = cell.column - 1 + step;
    slots[at] = { cell, own: step === 0 && !fromAbove, fromAbove };
  }
}

/** Spreads row and column spans: every row gets one slot a column, covered slots point to the cell that covers them. */
export function gridRows(table: SourceTable, block: number): GridRow[] {
  const falling: Falling[] = [];
  return table.rows.map((row) => {
    const slots: (GridSlot | null)[] = Array.from({ length: table.columns }, () => null);
    for (const fall of falling.filter((one) => one.left > 0)) {
      place(slots, fall.cell, true);
      fall.left -= 1;
    }
    for (const cell of row.cells) {
      place(slots, cell, false);
      if (cell.rowSpan > 1) falling.push({ cell, left: cell.rowSpan - 1 });
    }
    return { slots, place: row.place, block, ...(row.hidden === true ? { hidden: row.hidden } : {}) };
  });
}

/** Text of a column as written ("" where blank); `column` is 1-based. */
export const textAt = (row: GridRow, column: number): string => row.slots[column - 1]?.cell.text ?? "";

/** The cells that begin in this row, in column order. */
export const ownCells = (row: GridRow): SourceCell[] =>
  row.slots.flatMap((slot) => (slot?.own === true ? [slot.cell] : []));

/** The words of a row, cell by cell: "1 | Đối thoại | Sở Tài chính". */
export const wordsOf = (row: GridRow): string =>
  ownCells(row)
    .map((cell) => cleanText(cell.text))
    .filter(Boolean)
    .join(" | ");
