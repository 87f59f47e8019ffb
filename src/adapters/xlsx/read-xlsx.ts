import type { Sheet, Workbook } from "hucre";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";
import type { ContentCell, SheetContent, WorkbookContent } from "../../engine/workbook/content";
import { cellIndex, namedCell, tableContents } from "../../engine/workbook/placed-content";
import { CONTENT_LIMITS } from "../../engine/workbook/reading-limits";
import { UNDO_SHEET } from "../../engine/workbook/undo-sheet";
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
import { observeTables } from "./tables";
import { fromLibraryCell } from "./values";
import { type WorkbookFormat, workbookFormat } from "./workbook-format";

/** Values, tables, names and properties of a workbook file; every sheet, hidden ones too, but that of undo. */
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
  const parts = unpackForeign(bytes, "read");
  return parts.ok ? odsDetails(parts.value) : null;
}

function contentOf(workbook: Workbook): WorkbookContent {
  const all = workbook.namedRanges ?? [];
  const names = all.filter((name) => name.scope === undefined);
  const keys = sheetKeys(names.map(({ name, range }) => ({ name, address: range, hidden: false })));
  const told = workbook.sheets.filter(({ name }) => name !== UNDO_SHEET);
  const sheets = told.map((sheet) => sheetContent(sheet, keys.get(sheet.name) ?? null));
  return {
    sheets,
    // Names of one sheet alone come last: forms copied into one workbook have theirs so.
    namedCells: [...names, ...all.filter((name) => name.scope !== undefined)].flatMap(({ name, range }) =>
      namedCell(name, range, sheets),
    ),
    properties: contentProperties(workbook.properties),
  };
}

function sheetContent(sheet: Sheet, key: string | null): SheetContent {
  const placed = filledCells(sheet);
  const within = placed.filter(({ row, column }) => row <= CONTENT_LIMITS.rows && column <= CONTENT_LIMITS.columns);
  const cells = within.map(contentCell);
  const index = cellIndex(cells);
  return {
    name: sheet.name,
    key,
    visibility: sheet.veryHidden === true ? "veryHidden" : sheet.hidden === true ? "hidden" : "visible",
    tables: tableContents(
      observeTables(sheet).map((table) => ({ ...table, columnNames: table.columns.map(({ name }) => name) })),
      index,
    ),
    cells,
    merges: observeMerges(sheet),
    notes: observeNotes(sheet),
    hiddenRows: [...(sheet.rowDefs ?? [])].flatMap(([row, def]) => (def.hidden === true ? [row + 1] : [])),
    pictures: (sheet.images ?? []).length + (sheet.textBoxes ?? []).length,
    truncated: within.length < placed.length,
  };
}

const contentCell = ({ row, column, cell }: PlacedCell): ContentCell => ({
  row,
  column,
  value: fromLibraryCell(cell),
  percent: cell.style?.numFmt?.includes("%") === true,
  bold: cell.style?.font?.bold === true,
});
