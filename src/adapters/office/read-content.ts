import { parseArea, splitReference } from "../../engine/workbook/addresses";
import { EMPTY, valueOf } from "../../engine/workbook/cells";
import type {
  ContentCell,
  ContentValue,
  NamedCell,
  SheetContent,
  TableContent,
  WorkbookContent,
} from "../../engine/workbook/content";
import type { PlainArea } from "../../engine/workbook/plain";
import { lastColumn, lastRow } from "./areas";
import { eachCell } from "./cell-answers";
import { cellSet, rowsOf } from "./cell-questions";
import { type ContentParts, type ReadTable, readContentParts } from "./content-parts";
import { type OfficeName, sheetKeys } from "./names";
import { loadContentProperties } from "./properties";
import { type ListedSheet, listSheets } from "./sheet-list";
import { fromVisibility } from "./sheets";
import { UNDO_SHEET } from "./undo/undo-sheet";
import { fromOfficeCell } from "./values";

/** Reading data back: registers and returned forms of any size we write. The same bounds as for a file. */
const BOUNDS: PlainArea = { row: 1, column: 1, rowCount: 100_000, columnCount: 150 };

/**
 * Values, tables, names and properties of every sheet but the one undo keeps its memory in. Three requests: which sheets there
 * are and how large; what stands in them; which single cells are bold or hidden where a whole column was not alike.
 */
export async function readWorkbookContent(context: Excel.RequestContext): Promise<WorkbookContent> {
  const { workbook } = context;
  const names = workbook.names.load("items/name,items/formula,items/visible");
  const tables = workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  const comments = workbook.comments.load("items/id,items/content");
  const properties = loadContentProperties(context);
  const sheets = (await listSheets(context)).filter((sheet) => sheet.name !== UNDO_SHEET);
  const listed = { sheets, tables: tables.items, comments: comments.items, bounds: BOUNDS };
  const parts = await readContentParts(context, listed);
  const known = names.items.map(({ name, formula, visible }) => ({ name, formula: String(formula), visible }));
  const keys = sheetKeys(known);
  const contents = sheets.map((sheet) => sheetContent(sheet, keys.get(sheet.name) ?? null, parts));
  return {
    sheets: contents,
    namedCells: known.flatMap((name) => namedCell(name, contents)),
    properties: properties(),
  };
}

function sheetContent(sheet: ListedSheet, key: string | null, parts: ContentParts): SheetContent {
  const { name, used } = sheet;
  const cells = contentCells(name, parts);
  const index = new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  const isCut = used !== null && (lastRow(used) > BOUNDS.rowCount || lastColumn(used) > BOUNDS.columnCount);
  return {
    name,
    key,
    visibility: fromVisibility(sheet.visibility),
    tables: parts.tables.filter((table) => table.sheet === name).map((table) => tableContent(table, index)),
    cells,
    merges: parts.merges.get(name) ?? [],
    notes: parts.notes.filter((note) => note.sheet === name).map(({ row, column, text }) => ({ row, column, text })),
    hiddenRows: rowsOf(parts.hiddenRows.get(name) ?? []),
    pictures: 0,
    truncated: isCut,
  };
}

function contentCells(name: string, parts: ContentParts): ContentCell[] {
  const read = parts.cells.get(name);
  if (read === undefined) return [];
  const bold = cellSet(parts.bold.get(name) ?? []);
  const cells: ContentCell[] = [];
  for (const { row, column, value, formula, format } of eachCell(read)) {
    if (formula === "" || formula === null) continue;
    cells.push({
      row,
      column,
      value: fromOfficeCell({ formula, value, format }),
      percent: format.includes("%"),
      bold: bold(row, column),
    });
  }
  return cells;
}

/** Numbers for speed: a sheet has at most 16,384 columns. */
const placeKey = (row: number, column: number): number => row * 16_384 + column;

function tableContent({ name, area, totals }: ReadTable, cells: ReadonlyMap<number, ContentCell>): TableContent {
  const columns = Array.from({ length: area.columnCount }, (_, index) => area.column + index);
  const dataRows = area.rowCount - 1 - (totals ? 1 : 0);
  return {
    name,
    headers: columns.map((column) => headerText(cells.get(placeKey(area.row, column)))),
    rows: Array.from({ length: dataRows }, (_, index) =>
      columns.map((column) => contentValue(cells.get(placeKey(area.row + 1 + index, column)))),
    ),
    area,
  };
}

function headerText(cell: ContentCell | undefined): string {
  const value = cell === undefined ? EMPTY : valueOf(cell.value);
  return value.kind === "text" ? value.text : "";
}

const BLANK: ContentValue = { value: EMPTY, percent: false };
const contentValue = (cell: ContentCell | undefined): ContentValue =>
  cell === undefined ? BLANK : { value: cell.value, percent: cell.percent };

/** Names of areas, formulas and constants are no cells. */
function namedCell({ name, formula }: OfficeName, sheets: readonly SheetContent[]): NamedCell[] {
  const reference = splitReference(formula.replace(/^=/, ""));
  const area = reference === null ? null : parseArea(reference.rest);
  if (reference === null || area === null || area.rowCount * area.columnCount > 1) return [];
  const { row, column } = area;
  const sheet = sheets.find((each) => each.name === reference.sheet);
  const cell = sheet?.cells.find((each) => each.row === row && each.column === column);
  return sheet === undefined ? [] : [{ name, sheet: sheet.name, row, column, value: cell?.value ?? EMPTY }];
}
