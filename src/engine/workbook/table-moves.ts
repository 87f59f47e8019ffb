import { lastColumn, lastRow } from "./areas";
import { headerName } from "./header-name";
import { type TableShift, UNMOVED } from "./keeping";
import type { PlainArea } from "./plain";

/** A table of ours on a sheet, as far as its place goes. Without the totals row. */
export interface TableFrame {
  readonly name: string;
  /** Header and data. */
  readonly area: PlainArea;
  readonly headers: readonly string[];
}

/** Tables of ours on a sheet, as they were and as they will be. */
export interface TableFrames {
  readonly before: readonly TableFrame[];
  readonly after: readonly TableFrame[];
}

/** Where a column stands afterwards: where its header does; null where no table of ours has it. */
export function columnAfter(column: number, { before, after }: TableFrames): number | null {
  for (const old of before) {
    const header = old.headers[column - old.area.column];
    const table = after.find(({ name }) => name === old.name);
    if (header === undefined || table === undefined) continue;
    const at = table.headers.findIndex((each) => headerName(each) === headerName(header));
    if (at >= 0) return table.area.column + at;
  }
  return null;
}

/**
 * Where an area of data cells of a table stands afterwards: with its columns, at the same rows counted from the header, and down to the
 * end of the table where it reached there before. Null for an area that is not of data cells alone.
 */
export function dataAreaAfter(area: PlainArea, frames: TableFrames): PlainArea | null {
  const { before, after } = frames;
  const old = before.find((one) => area.row > one.area.row && lastRow(area) <= lastRow(one.area));
  const table = after.find(({ name }) => name === old?.name);
  if (old === undefined || table === undefined) return null;
  const [first, last] = [area.column, lastColumn(area)].map((column) => columnAfter(column, frames));
  if (first === null || first === undefined || last === null || last === undefined || last < first) return null;
  const row = area.row + table.area.row - old.area.row;
  const end = lastRow(area) === lastRow(old.area) ? lastRow(table.area) : lastRow(area) + table.area.row - old.area.row;
  return { row, column: first, rowCount: Math.max(1, end - row + 1), columnCount: last - first + 1 };
}

/** How far the first table that is there before and after moved down; up it never moves as far as what stands beside it is concerned. */
export function tableShift({ before, after }: TableFrames): TableShift {
  for (const old of before) {
    const table = after.find(({ name }) => name === old.name);
    if (table !== undefined) return { from: old.area.row, by: Math.max(0, table.area.row - old.area.row) };
  }
  return UNMOVED;
}
