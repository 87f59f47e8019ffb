import type { SheetCell, SheetRow } from "./sheet-rows";

/** First sheet column of each column of the table, in order, and the column behind the last: n columns have n + 1 bounds. */
export type ColumnBounds = readonly number[];

/** Columns begin where cells begin or end; empty sheet columns between them are none. */
export function columnBounds(rows: readonly SheetRow[], earlier: readonly ColumnBounds[]): ColumnBounds {
  const cells = rows.flatMap((row) => [...row.cells, ...row.hanging]);
  const own = [...new Set(cells.flatMap((cell) => [cell.column, cell.column + cell.columnSpan]))].sort((a, b) => a - b);
  const filled = own.filter((bound, at) => at === own.length - 1 || cells.some((cell) => covers(cell, bound)));
  return earlier.findLast((bounds) => filled.length > 2 && filled.every((bound) => bounds.includes(bound))) ?? filled;
}

const covers = (cell: SheetCell, column: number): boolean =>
  cell.column <= column && column < cell.column + cell.columnSpan;

/** 1-based column of the table in which the cell begins. */
export const columnOf = (cell: SheetCell, bounds: ColumnBounds): number =>
  bounds.findLastIndex((bound) => bound <= cell.column) + 1;

/** Columns of the table that the cell covers. */
export const spanOf = (cell: SheetCell, bounds: ColumnBounds): number =>
  Math.max(1, bounds.slice(0, -1).filter((bound) => covers(cell, bound)).length);
