import { areaAddress, parseArea, splitReference } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";

export { overlap, without } from "../../engine/workbook/area-overlap";

export const cellArea = (row: number, column: number): PlainArea => ({ row, column, rowCount: 1, columnCount: 1 });

export const lastRow = (area: PlainArea): number => area.row + area.rowCount - 1;
export const lastColumn = (area: PlainArea): number => area.column + area.columnCount - 1;

export const cellCount = (area: PlainArea): number => area.rowCount * area.columnCount;

/** An area in blocks of so many rows. */
export const rowBlocks = (area: PlainArea, rows: number): PlainArea[] =>
  Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rowCount: Math.min(rows, area.rowCount - index * rows),
  }));

/** The smallest area over all; null over none. */
export function boundsOf(areas: readonly PlainArea[]): PlainArea | null {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const area of areas) {
    [top, left] = [Math.min(top, area.row), Math.min(left, area.column)];
    [bottom, right] = [Math.max(bottom, lastRow(area)), Math.max(right, lastColumn(area))];
  }
  if (bottom === 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** "'Nhiệm vụ'!B2:D9" as Office.js answers → the area; null for several areas, whole rows and columns. */
export const areaOfAddress = (address: string): PlainArea | null => parseArea(splitReference(address)?.rest ?? address);

/** Longest list of addresses in one `getRanges`; Excel takes 8,192 characters. */
const LONGEST_LIST = 2_000;

/** "A1:B2,C3,…" in as few lists as Excel takes. */
export function addressLists(areas: readonly PlainArea[]): string[] {
  const lists: string[] = [];
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_LIST)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}
