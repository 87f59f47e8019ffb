import type { PlacedTable } from "../canvas";
import type { TableColumn } from "../table-block";

/** Grid columns a table column takes. */
export const spanOf = (column: TableColumn | undefined): number => column?.span ?? 1;

/** Grid columns all of them take. */
export const spanOfAll = (columns: readonly TableColumn[]): number =>
  columns.reduce((sum, column) => sum + spanOf(column), 0);

/** Grid column of a table column by its place (0-based). */
export function gridColumn(table: PlacedTable, index: number): number {
  let column = table.column;
  for (let at = 0; at < index; at += 1) column += spanOf(table.block.columns[at]);
  return column;
}
