import { textCell } from "../workbook/cells";
import type { ColumnKind, TableCell, TableColumn, TableTotals } from "../workbook/table-block";

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

/** The line of sums under a table. */
export const sumsOf = (headers: readonly string[]): TableTotals => ({
  label: "Σ",
  functions: Object.fromEntries(headers.map((header) => [header, "sum" as const])),
});

/** The code of a task, leading to its row of `tblNhiemVu`; plain where the plan no longer holds it. Rows count from 1. */
export const taskCodeCell = (id: string, row: number | null): TableCell =>
  row === null
    ? textCell(id)
    : {
        kind: "decorated",
        value: textCell(id),
        link: { kind: "table-row", table: "tblNhiemVu", row, column: "Mã nhiệm vụ" },
      };
