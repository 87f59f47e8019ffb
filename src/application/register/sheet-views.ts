import { withComma } from "../../engine/text/decimal-comma";
import { lastRow } from "../../engine/workbook/areas";
import { type PlainValue, valueOf } from "../../engine/workbook/cells";
import type { SheetContent, TableContent, WorkbookContent } from "../../engine/workbook/content";

/** A sheet as a person reads it on the page: texts by row and column, and where its tables stand. */
export interface SheetView {
  readonly name: string;
  /** Number of columns that hold something. */
  readonly width: number;
  readonly rows: readonly SheetRow[];
  readonly tables: readonly TableView[];
}

/** A row that holds something; `texts` is by column, "" where the cell is blank. */
export interface SheetRow {
  /** 1-based, as the sheet counts. */
  readonly row: number;
  readonly texts: readonly string[];
}

export interface TableView {
  readonly name: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
}

/** The sheets people see, in the order of the tabs. */
export const sheetViews = ({ sheets }: WorkbookContent): SheetView[] =>
  sheets.filter(({ visibility }) => visibility === "visible").map(sheetView);

function sheetView({ name, cells, tables }: SheetContent): SheetView {
  const width = cells.reduce((widest, { column }) => Math.max(widest, column), 0);
  const byRow = new Map<number, string[]>();
  for (const { row, column, value, percent } of cells) {
    const texts = byRow.get(row) ?? new Array<string>(width).fill("");
    texts[column - 1] = shownText(valueOf(value), percent);
    byRow.set(row, texts);
  }
  const rows = [...byRow].sort(([one], [other]) => one - other).map(([row, texts]) => ({ row, texts }));
  return { name, width, rows, tables: tables.map(tableView) };
}

const tableView = ({ name, headers, area }: TableContent): TableView => ({
  name,
  headerRow: area.row,
  lastRow: lastRow(area),
  firstColumn: area.column,
  headers,
});

/** As Vietnamese officials write it: 06/10/2025, 7,54, 80%. */
export function shownText(value: PlainValue, percent = false): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return percent ? `${commaNumber(value.number * 100)}%` : commaNumber(value.number);
    case "date":
      return value.date.split("-").reverse().join("/");
    case "boolean":
      return value.boolean ? "Có" : "Không";
    case "empty":
      return "";
  }
}

/** Twelve digits at most, so that 0.1 + 0.2 reads as 0,3. */
const commaNumber = (number: number): string => withComma(Number(number.toPrecision(12)));
