import type { MergeRange } from "hucre";
import { areaAddress, parseArea } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";

/** The library counts from 0 and names both ends; we count from 1 and say how many. */
export const toMerge = (area: PlainArea): MergeRange => ({
  startRow: area.row - 1,
  startCol: area.column - 1,
  endRow: area.row + area.rowCount - 2,
  endCol: area.column + area.columnCount - 2,
});

export const fromMerge = (merge: MergeRange): PlainArea => ({
  row: merge.startRow + 1,
  column: merge.startCol + 1,
  rowCount: merge.endRow - merge.startRow + 1,
  columnCount: merge.endCol - merge.startCol + 1,
});

export const toRange = areaAddress;
/** Null for several areas, whole rows and whole columns. */
export const fromRange = (range: string): PlainArea | null => parseArea(range);

export const cellKey = (row: number, column: number): string => `${row - 1},${column - 1}`;

/** "3,5" → row 4, column 6. */
export function fromCellKey(key: string): { readonly row: number; readonly column: number } {
  const [row = "0", column = "0"] = key.split(",");
  return { row: Number(row) + 1, column: Number(column) + 1 };
}
