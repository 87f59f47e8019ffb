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
  return placed.sort(inReadingOrder);
}

/**
 * Only cells with something in them. Most cells of a form are blank with a look: passing over those without parsing their places
 * halves the time of reading 140 returns.
 */
export function filledCells(sheet: Sheet): PlacedCell[] {
  const special = sheet.cells ?? new Map<string, Cell>();
  const filled: PlacedCell[] = [];
  sheet.rows.forEach((values, index) => {
    values.forEach((value, at) => {
      if (value === null || value === "") return;
      const [row, column] = [index + 1, at + 1];
      filled.push({ row, column, cell: special.get(cellKey(row, column)) ?? { value, type: "string" } });
    });
  });
  const blankFormulas = [...special].filter(([, cell]) => isBlankFormula(cell));
  if (blankFormulas.length === 0) return filled;
  return [...filled, ...blankFormulas.map(([key, cell]) => ({ ...fromCellKey(key), cell }))].sort(inReadingOrder);
}

const isBlankFormula = (cell: Cell): boolean =>
  cell.formula !== undefined && cell.formula !== "" && (cell.value === null || cell.value === "");

const inReadingOrder = (first: PlacedCell, second: PlacedCell): number =>
  first.row - second.row || first.column - second.column;
