import { invalidArgument } from "./host-error";
import type { SheetState } from "./sheet-state";
import { shiftSheet } from "./shift";
import { renameHeaders } from "./table-headers";
import type { TableState } from "./table-state";

/** The totals row is put under the body; "Total" stands in its first cell. Cells below move down. */
export function setTotals(sheet: SheetState, table: TableState, shown: boolean): void {
  if (shown === table.showTotals) return;
  const { area } = table;
  if (shown) {
    const row = area.row + area.rows;
    shiftSheet(sheet, { area: { ...area, row, rows: 1 }, direction: "Down" });
    table.area = { ...area, rows: area.rows + 1 };
    sheet.cells.put(row, area.column, { value: "Total", formula: null, quoted: true });
  } else {
    shiftSheet(sheet, { area: { ...area, row: area.row + area.rows - 1, rows: 1 }, direction: "Up" });
    table.area = { ...area, rows: area.rows - 1 };
  }
  table.showTotals = shown;
}

/** Hidden headers leave an empty row; shown again they need that row to be empty. Names stay. */
export function setHeaders(sheet: SheetState, table: TableState, shown: boolean): void {
  if (shown === table.showHeaders) return;
  const { area } = table;
  if (shown) {
    if (area.row === 0) throw invalidArgument("there is no row for the headers");
    if (sheet.used({ ...area, row: area.row - 1, rows: 1 }, true))
      throw invalidArgument("cells stand where the headers belong");
    table.area = { ...area, row: area.row - 1, rows: area.rows + 1 };
    table.showHeaders = true;
    for (const [index, column] of table.columns.entries()) {
      sheet.cells.put(area.row - 1, area.column + index, { value: column.name, formula: null, quoted: true });
    }
    renameHeaders(sheet, table);
    return;
  }
  sheet.cells.clear({ ...area, rows: 1 });
  table.area = { ...area, row: area.row + 1, rows: area.rows - 1 };
  table.showHeaders = false;
}
