import type { PlainArea } from "./plain";

/** Areas of a sheet, by their first cell and their size. */

export const lastRow = ({ row, rowCount }: PlainArea): number => row + rowCount - 1;
export const lastColumn = ({ column, columnCount }: PlainArea): number => column + columnCount - 1;

export const isInArea = (area: PlainArea, row: number, column: number): boolean =>
  row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);

export const cellArea = (row: number, column: number): PlainArea => ({ row, column, rowCount: 1, columnCount: 1 });

/** The smallest area over all; null over none. */
export function boundsOf(areas: readonly PlainArea[]): PlainArea | null {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (const area of areas) {
    if (area.row < top) top = area.row;
    if (area.column < left) left = area.column;
    if (lastRow(area) > bottom) bottom = lastRow(area);
    if (lastColumn(area) > right) right = lastColumn(area);
  }
  if (bottom === 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** What of the first stands in the second; null where they do not meet. */
export function overlap(one: PlainArea, other: PlainArea): PlainArea | null {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rowCount = Math.min(lastRow(one), lastRow(other)) - row + 1;
  const columnCount = Math.min(lastColumn(one), lastColumn(other)) - column + 1;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** `area` without `hole`: up to four areas. */
export function without(area: PlainArea, hole: PlainArea): PlainArea[] {
  const middle = overlap(area, hole);
  if (middle === null) return [area];
  const above = { ...area, rowCount: middle.row - area.row };
  const below = { ...area, row: lastRow(middle) + 1, rowCount: lastRow(area) - lastRow(middle) };
  const left = { ...middle, column: area.column, columnCount: middle.column - area.column };
  const right = { ...middle, column: lastColumn(middle) + 1, columnCount: lastColumn(area) - lastColumn(middle) };
  return [above, below, left, right].filter((each) => each.rowCount > 0 && each.columnCount > 0);
}

/** What of the areas lies in none of the holes. */
export const withoutAll = (areas: readonly PlainArea[], holes: readonly PlainArea[]): readonly PlainArea[] =>
  holes.reduce((rest, hole) => rest.flatMap((area) => without(area, hole)), areas);
