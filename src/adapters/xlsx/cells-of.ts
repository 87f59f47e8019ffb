import type { Cell, Sheet } from "hucre";
import { cellKey, fromCellKey } from "./areas";

export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/**
 * Cells of a sheet row by row. The library keeps values in a rectangle and what is special about a cell (look, formula, link,
 * note) beside it; a cell may be in either.
 */
export function cellsOf(sheet: Sheet): PlacedCell[] {
  const special = sheet.cells ?? new Map<string, Cell>();
  const placed: PlacedCell[] = [];
  sheet.rows.forEach((values, index) => {
    values.forEach((value, at) => {
      const [row, column] = [index + 1, at + 1];
      if (value === null || special.has(cellKey(row, column))) return;
      placed.push({ row, column, cell: { value, type: "string" } });
    });
  });
  for (const [key, cell] of special) placed.push({ ...fromCellKey(key), cell });
  return placed.sort((first, second) => first.row - second.row || first.column - second.column);
}
