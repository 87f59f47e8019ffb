import { areaAddress, parseArea, splitReference } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";

export const cellCount = (area: PlainArea): number => area.rowCount * area.columnCount;

export const singleCells = (area: PlainArea): PlainArea[] =>
  Array.from({ length: cellCount(area) }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
    rowCount: 1,
    columnCount: 1,
  }));

/** An area in blocks of so many rows. */
export const rowBlocks = (area: PlainArea, rows: number): PlainArea[] =>
  Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rowCount: Math.min(rows, area.rowCount - index * rows),
  }));

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
