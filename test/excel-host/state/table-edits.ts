import { localAddress } from "./address";
import type { Area } from "./area";
import { intersection, isOnSheet, lastColumn, lastRow } from "./area";
import { HostError, invalidArgument } from "./host-error";
import { requireBounded } from "./matrix";
import type { SheetState } from "./sheet-state";
import { shiftSheet } from "./shift";
import { headerNames, renameHeaders, uniqueHeader } from "./table-headers";
import type { TableColumnState, TableState } from "./table-state";
import { bodyOf } from "./table-state";
import type { WorkbookState } from "./workbook-state";

/** Refuses cells of another table, of merged areas or outside the sheet. */
function checkPlace(sheet: SheetState, area: Area, own: TableState | null): void {
  requireBounded(area);
  if (!isOnSheet(area)) throw invalidArgument("the table would leave the sheet");
  const other = sheet.tables.find((table) => table !== own && intersection(table.area, area));
  if (other) throw invalidArgument(`${localAddress(area)} overlaps the table "${other.name}"`);
  if (sheet.merges.some((merge) => intersection(merge, area))) {
    throw invalidArgument(`${localAddress(area)} holds merged cells`);
  }
}

function newName(state: WorkbookState): string {
  const taken = new Set(state.tables.map(({ table }) => table.name.toLowerCase()));
  let number = state.next("table-name");
  while (taken.has(`table${String(number)}`)) number = state.next("table-name");
  return `Table${String(number)}`;
}

/** Without headers Excel pushes the cells down and writes Column1, Column2 … above them. */
function withHeaders(sheet: SheetState, area: Area): Area {
  shiftSheet(sheet, { area: { ...area, row: area.row + area.rows, rows: 1 }, direction: "Down" });
  const cells = sheet.cells.inside(area);
  sheet.cells.clear(area);
  for (const { row, column, cell } of cells) sheet.cells.put(row + 1, column, cell);
  return { ...area, rows: area.rows + 1 };
}

/** A table over an area; one with headers only gets a blank body row. */
export function createTable(state: WorkbookState, sheet: SheetState, given: Area, hasHeaders: boolean): TableState {
  checkPlace(sheet, given, null);
  let area = hasHeaders ? given : withHeaders(sheet, given);
  if (area.rows === 1) area = { ...area, rows: 2 };
  checkPlace(sheet, area, null);
  const texts = Array.from({ length: area.columns }, (_, index) =>
    String(sheet.cells.at(area.row, area.column + index)?.value ?? ""),
  );
  const columns: TableColumnState[] = headerNames(texts).map((name, index) => ({ id: index + 1, name, filter: null }));
  const table: TableState = {
    id: String(state.next("table")),
    name: newName(state),
    area,
    columns,
    nextColumnId: columns.length + 1,
    showHeaders: true,
    showTotals: false,
    style: "TableStyleMedium2",
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    sortFields: [],
  };
  sheet.tables.push(table);
  renameHeaders(sheet, table);
  return table;
}

/** True while a table has only the one blank body row it was born with, or that deleting all rows left. */
export function isBlankTable(sheet: SheetState, table: TableState): boolean {
  const body = bodyOf(table);
  return body.rows === 1 && sheet.cells.inside(body).length === 0;
}

/** Room for `count` rows at `at` (0 is the first body row): cells below the table move down within its width. */
export function insertTableRows(sheet: SheetState, table: TableState, at: number, count: number): void {
  const body = bodyOf(table);
  const top = body.row + at;
  const end = table.area.row + table.area.rows;
  const strip: Area = { row: top, column: table.area.column, rows: count, columns: table.area.columns };
  if (lastRow(table.area) + count >= 1_048_576) throw invalidArgument("no room below the table");
  if (top >= end) {
    // Appended: the rows below give way, the table grows over the room made.
    const below = { ...strip, row: end };
    if (sheet.used({ ...below, rows: 1_048_576 - end })) shiftSheet(sheet, { area: below, direction: "Down" });
    table.area = { ...table.area, rows: table.area.rows + count };
    return;
  }
  const before = table.area;
  shiftSheet(sheet, { area: strip, direction: "Down" });
  table.area = { ...before, rows: before.rows + count };
}

/** At least one body row stays: deleting the last one only empties it. */
export function deleteTableRows(sheet: SheetState, table: TableState, at: number, count: number): void {
  const body = bodyOf(table);
  if (at < 0 || count < 1 || at + count > body.rows) throw invalidArgument(`the table has ${String(body.rows)} rows`);
  const strip: Area = { ...body, row: body.row + at, rows: count };
  if (count === body.rows) {
    sheet.cells.clear(strip);
    if (count === 1) return;
    deleteTableRows(sheet, table, 1, count - 1);
    return;
  }
  shiftSheet(sheet, { area: strip, direction: "Up" });
}

/** New columns at `at`; the cells to the right of the table move. */
export function insertTableColumn(
  sheet: SheetState,
  table: TableState,
  at: number,
  name: string | null,
): TableColumnState {
  const last = lastColumn(table.area);
  const strip: Area = { ...table.area, column: table.area.column + at, columns: 1 };
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const title = uniqueHeader(name ?? "Column1", taken);
  if (at > table.columns.length) throw invalidArgument(`the table has ${String(table.columns.length)} columns`);
  if (strip.column > last) {
    shiftSheet(sheet, { area: strip, direction: "Right" });
    table.area = { ...table.area, columns: table.area.columns + 1 };
    table.columns.push({ id: table.nextColumnId++, name: title, filter: null });
  } else shiftSheet(sheet, { area: strip, direction: "Right" });
  const column = table.columns[at];
  if (!column) throw new HostError("GeneralException", "the column was not made");
  column.name = title;
  if (table.showHeaders)
    sheet.cells.put(table.area.row, table.area.column + at, { value: title, formula: null, quoted: true });
  return column;
}

export function resizeTable(sheet: SheetState, table: TableState, area: Area): void {
  checkPlace(sheet, area, table);
  if (area.row !== table.area.row) throw invalidArgument("the header row of a table stays where it is");
  if (!intersection(area, table.area)) throw invalidArgument("the new cells must overlap the old ones");
  if (area.rows < (table.showHeaders ? 2 : 1)) throw invalidArgument("a table needs a body row");
  const first = area.column - table.area.column;
  const kept = Array.from({ length: area.columns }, (_, index) => table.columns[first + index]);
  table.columns = kept.map((column) => column ?? { id: table.nextColumnId++, name: "", filter: null });
  table.area = area;
  if (table.showHeaders) renameHeaders(sheet, table);
}
