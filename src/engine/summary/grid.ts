import type { ColumnKind, TableColumn } from "../workbook/table-block";

/** Grid of `Tổng hợp quý`, in characters: number, name, a second text, thirteen columns of figures. All its tables stand on it. */
export const GRID: readonly number[] = [5, 36, 18, ...Array.from({ length: 13 }, () => 9)];

export const NUMBER_COLUMN: TableColumn = { header: "TT", width: 5, kind: "text", align: "center" };

/** A text over so many columns of the grid. */
export const textColumn = (header: string, span = 1): TableColumn => ({ header, width: 9 * span, span, kind: "text" });

/** A figure or a day, in the middle of its cell. */
export const figureColumn = (header: string, kind: ColumnKind = "integer", span = 1): TableColumn => ({
  header,
  width: 9 * span,
  span,
  kind,
  align: "center",
});
