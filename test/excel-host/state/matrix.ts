import type { Area } from "./area";
import { cellCount, isEntireColumn, isEntireRow } from "./area";
import { HostError, invalidArgument } from "./host-error";

/** Excel's limit for one array of cell values. */
export const MAX_CELLS = 5_000_000;

/** Cell values of whole rows or columns cannot be read or written (Microsoft's page on unbounded ranges). */
export const isUnbounded = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

export function requireBounded(area: Area): void {
  if (isUnbounded(area)) throw invalidArgument("cell values of whole rows or columns cannot be set");
  if (cellCount(area) > MAX_CELLS) throw new HostError("RangeExceedsLimit", `${String(cellCount(area))} cells`);
}

/** What was set, as one item a cell: a two-dimensional array of exactly the range's shape, or one value for all cells. */
export function spread(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows = value as unknown[];
  const fits = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    const widths = [...new Set(rows.map((row) => (Array.isArray(row) ? String(row.length) : "no array")))].join("/");
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range: " +
        `${String(rows.length)}×${widths} for ${String(area.rows)}×${String(area.columns)}`,
    );
  }
  return (row, column) => (rows[row] as unknown[])[column];
}

/** One item for each cell, as rows of columns; positions count from 0 inside the area. */
export function matrix<Item>(area: Area, at: (row: number, column: number) => Item): Item[][] {
  return Array.from({ length: area.rows }, (_row, row) =>
    Array.from({ length: area.columns }, (_column, column) => at(area.row + row, area.column + column)),
  );
}
