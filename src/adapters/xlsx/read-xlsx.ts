import type { NamedRange, Sheet, Workbook } from "hucre";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";
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
import type { PlainTable } from "../../engine/workbook/plain";
import { filledCells, type PlacedCell } from "./cells-of";
import { attempt } from "./library-failures";
import { observeNotes } from "./links-and-notes";
import { observeMerges } from "./merges";
import { sheetKeys } from "./names";
import { odsDetails } from "./old/ods-details";
import { type WorkbookDetails, withDetails } from "./old/workbook-details";
import { isLockedXls, xlsDetails } from "./old/xls-details";
import { openBounded } from "./open-workbook";
import { unpackForeign } from "./package";
import { contentProperties } from "./properties";
import { CONTENT_LIMITS } from "./reading-limits";
import { observeTables } from "./tables";
import { fromLibraryCell } from "./values";
import { type WorkbookFormat, workbookFormat } from "./workbook-format";

/** Values, tables, names and properties of a workbook file; every sheet, hidden ones too. */
export async function readXlsx(bytes: Uint8Array): Promise<Result<WorkbookContent, WorkbookFailure>> {
  const format = workbookFormat(bytes);
  if (!format.ok) return format;
  if (format.value === "xls" && isLockedXls(bytes)) return fail({ kind: "encrypted" });
  const opened = await openBounded(bytes, CONTENT_LIMITS);
  if (!opened.ok) return opened;
  const content = contentOf(opened.value);
  const details = await attempt(() => Promise.resolve().then(() => detailsOf(bytes, format.value)));
  return details.ok ? succeed(details.value === null ? content : withDetails(content, details.value)) : details;
}

/** What the library passes over in the old formats; null for those it reads whole. */
function detailsOf(bytes: Uint8Array, format: WorkbookFormat): WorkbookDetails | null {
  if (format === "xls") return xlsDetails(bytes);
  if (format !== "ods") return null;
  const parts = unpackForeign(bytes);
  return parts.ok ? odsDetails(parts.value) : null;
}

function contentOf(workbook: Workbook): WorkbookContent {
  const all = workbook.namedRanges ?? [];
  const names = all.filter((name) => name.scope === undefined);
  const keys = sheetKeys(names.map(({ name, range }) => ({ name, address: range, hidden: false })));
  const sheets = workbook.sheets.map((sheet) => sheetContent(sheet, keys.get(sheet.name) ?? null));
  return {
    sheets,
    // Names of one sheet alone come last: forms copied into one workbook have theirs so.
    namedCells: [...names, ...all.filter((name) => name.scope !== undefined)].flatMap((name) =>
      namedCell(name, sheets),
    ),
    properties: contentProperties(workbook.properties),
  };
}

function sheetContent(sheet: Sheet, key: string | null): SheetContent {
  const placed = filledCells(sheet);
  const within = placed.filter(({ row, column }) => row <= CONTENT_LIMITS.rows && column <= CONTENT_LIMITS.columns);
  const cells = within.map(contentCell);
  const index = new Map(cells.map((cell) => [placeKey(cell.row, cell.column), cell]));
  return {
    name: sheet.name,
    key,
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    tables: observeTables(sheet).map((table) => tableContent(table, index)),
    cells,
    merges: observeMerges(sheet),
    notes: observeNotes(sheet),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, def]) => (def.hidden === true ? [row + 1] : [])),
    pictures: (sheet.images ?? []).length + (sheet.textBoxes ?? []).length,
    truncated: within.length < placed.length,
  };
}

/** Numbers for speed: a sheet has at most 16,384 columns. */
const placeKey = (row: number, column: number): number => row * 16_384 + column;

const contentCell = ({ row, column, cell }: PlacedCell): ContentCell => ({
  row,
  column,
  value: fromLibraryCell(cell),
  percent: cell.style?.numFmt?.includes("%") === true,
  bold: cell.style?.font?.bold === true,
});

function tableContent(table: PlainTable, cells: ReadonlyMap<number, ContentCell>): TableContent {
  const { area } = table;
  const columns = table.columns.map((_, index) => area.column + index);
  const dataRows = area.rowCount - 1 - (table.totalsRow ? 1 : 0);
  return {
    name: table.name,
    headers: columns.map((column, index) => headerText(cells.get(placeKey(area.row, column)), table, index)),
    rows: Array.from({ length: dataRows }, (_, index) =>
      columns.map((column) => contentValue(cells.get(placeKey(area.row + 1 + index, column)))),
    ),
    area,
  };
}

/** The header cell as it reads now; the table's own list where the cell is blank. */
function headerText(cell: ContentCell | undefined, table: PlainTable, index: number): string {
  const value = cell === undefined ? EMPTY : valueOf(cell.value);
  return value.kind === "text" ? value.text : (table.columns[index]?.name ?? "");
}

const BLANK: ContentValue = { value: EMPTY, percent: false };
const contentValue = (cell: ContentCell | undefined): ContentValue =>
  cell === undefined ? BLANK : { value: cell.value, percent: cell.percent };

/** Names of areas, formulas and constants are no cells. */
function namedCell({ name, range }: NamedRange, sheets: readonly SheetContent[]): NamedCell[] {
  const reference = splitReference(range);
  const area = reference === null ? null : parseArea(reference.rest);
  if (reference === null || area === null || area.rowCount * area.columnCount > 1) return [];
  const { row, column } = area;
  const sheet = sheets.find((each) => each.name === reference.sheet);
  const cell = sheet?.cells.find((each) => each.row === row && each.column === column);
  return sheet === undefined ? [] : [{ name, sheet: sheet.name, row, column, value: cell?.value ?? EMPTY }];
}
