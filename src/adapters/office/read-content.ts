import type { SeenContent } from "../../application/ports/open-workbook";
import { lastColumn, lastRow } from "../../engine/workbook/areas";
import type { ContentCell, SheetContent } from "../../engine/workbook/content";
import { cellIndex, namedCell, tableContents } from "../../engine/workbook/placed-content";
import type { PlainArea } from "../../engine/workbook/plain";
import { CONTENT_LIMITS } from "../../engine/workbook/reading-limits";
import { UNDO_SHEET } from "../../engine/workbook/undo-sheet";
import { breathe } from "./breathe";
import { eachCell } from "./cell-answers";
import { cellSet, rowsOf } from "./cell-questions";
import { type ContentParts, readContentParts } from "./content-parts";
import { sheetKeys } from "./names";
import { loadContentProperties } from "./properties";
import { markOf } from "./seen-sheets";
import { type ListedSheet, listSheets } from "./sheet-list";
import { fromVisibility } from "./sheets";
import { fromOfficeCell } from "./values";

const BOUNDS: PlainArea = { row: 1, column: 1, rowCount: CONTENT_LIMITS.rows, columnCount: CONTENT_LIMITS.columns };

/**
 * Values, tables, names and properties of every sheet but the one undo keeps its memory in. Three requests: which sheets there
 * are and how large; what stands in them; which single cells are bold or hidden where a whole column was not alike.
 */
export async function readWorkbookContent(context: Excel.RequestContext): Promise<SeenContent> {
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
  const contents: SheetContent[] = [];
  const seen = new Map<string, number>();
  for (const sheet of sheets) {
    await breathe();
    contents.push(sheetContent(sheet, keys.get(sheet.name) ?? null, parts));
    seen.set(sheet.name, await markOf(parts.cells.get(sheet.name) ?? null));
  }
  return {
    sheets: contents,
    namedCells: known.flatMap(({ name, formula }) => namedCell(name, formula.replace(/^=/, ""), contents)),
    properties: properties(),
    seen,
  };
}

function sheetContent(sheet: ListedSheet, key: string | null, parts: ContentParts): SheetContent {
  const { name, used } = sheet;
  const cells = contentCells(name, parts);
  const index = cellIndex(cells);
  const isCut = used !== null && (lastRow(used) > BOUNDS.rowCount || lastColumn(used) > BOUNDS.columnCount);
  return {
    name,
    key,
    visibility: fromVisibility(sheet.visibility),
    tables: tableContents(
      parts.tables
        .filter((table) => table.sheet === name)
        .map(({ totals, ...table }) => ({ ...table, totalsRow: totals })),
      index,
    ),
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
