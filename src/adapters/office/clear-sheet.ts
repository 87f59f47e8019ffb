import { areaAddress, cellAddress } from "../../engine/workbook/addresses";
import { lastColumn } from "../../engine/workbook/areas";
import type { PlainArea } from "../../engine/workbook/plain";
import type { Book, Step } from "./batch";
import { type Clearing, emptyCells, type Watch } from "./empty-cells";
import type { OfficeSheet, OfficeTable } from "./office-sheet";
import type { PlacedComment, Surface } from "./surface";
import { isKept } from "./tables";

/** A sheet of ours as it stands, before it is written anew. */
export interface SheetToClear {
  readonly name: string;
  readonly used: PlainArea | null;
  readonly surface: Surface;
}

export const keptTables = (next: Pick<OfficeSheet, "tables">, surface: Surface): OfficeTable[] =>
  surface.tables
    .filter((old) => next.tables.some((table) => isKept(table, [old]) !== undefined))
    .filter((old) => ![...surface.tables, ...next.tables].some((above) => isTorn(old, above)));

/**
 * A totals row that comes or goes moves what stands below in the columns of its table; a table that would be moved in part only cannot
 * stay a table meanwhile.
 */
const isTorn = ({ area }: OfficeTable, above: OfficeTable): boolean =>
  above.totals &&
  above.area.row < area.row &&
  above.area.column <= lastColumn(area) &&
  area.column <= lastColumn(above.area) &&
  (area.column < above.area.column || lastColumn(area) > lastColumn(above.area));

/** Comments of ours go with the sheet they were written for; a person's stay. */
const isOurs = (comment: PlacedComment, { memory }: Surface): boolean =>
  memory.notes.some(
    ({ row, column, text }) => row === comment.row && column === comment.column && text === comment.text,
  );

export const keptComments = (surface: Surface): PlacedComment[] =>
  surface.comments.filter((comment) => !isOurs(comment, surface));

/**
 * Empties a sheet in place: its cells stay where they are, so that formulas of other sheets which point here stay whole. Headers
 * of tables that stay are not emptied: Excel would call their columns "Column1". What a person added of charts and comments stays too.
 * What is emptied is looked at in the same request, of a large sheet part by part.
 */
export function clearSheet(old: SheetToClear, next: Pick<OfficeSheet, "tables">, watch: Watch | null): Clearing {
  const { name, used, surface } = old;
  const kept = keptTables(next, surface);
  const takeOff: Step = {
    bytes: 3_000 + surface.tables.length * 900 + surface.comments.length * 500 + surface.charts.length * 400,
    queue(book) {
      const sheet = book.sheet(name);
      if (surface.isProtected) sheet.protection.unprotect();
      // Before rows move: cells that are merged across the columns of a table would be torn.
      if (used !== null) sheet.getRange(areaAddress(used)).unmerge();
      clearSurface(book, name, surface, kept);
      clearLook(sheet, used);
    },
  };
  if (used === null) return { surface: [takeOff], cells: [] };
  const headers = kept.map(({ area }) => ({ ...area, rowCount: 1 }));
  const movesUp = kept.filter(({ totals }) => totals).length;
  return emptyCells({ sheet: name, used, kept: headers, first: takeOff, movesUp }, watch);
}

function clearSurface(book: Book, name: string, surface: Surface, kept: readonly OfficeTable[]): void {
  const sheet = book.sheet(name);
  for (const old of surface.tables) {
    const table = sheet.tables.getItem(old.name);
    table.clearFilters();
    if (!kept.includes(old)) table.convertToRange().untrack();
  }
  for (const old of kept) if (old.totals) sheet.tables.getItem(old.name).showTotals = false;
  const ours = new Set(surface.memory.charts.map(chartName));
  for (const chart of surface.charts) if (ours.has(chart)) sheet.charts.getItem(chart).delete();
  for (const comment of surface.comments) {
    if (!isOurs(comment, surface)) continue;
    if (comment.id === null) sheet.notes.getItem(cellAddress(comment.row, comment.column)).delete();
    else book.context.workbook.comments.getItem(comment.id).delete();
  }
}

export const chartName = ({ description, title }: { readonly description: string; readonly title: string }): string =>
  (description === "" ? title : description).slice(0, 250);

/** Lists and limits that a person gave blank cells elsewhere are not known to us, and stay. */
function clearLook(sheet: Excel.Worksheet, used: PlainArea | null): void {
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.rowHidden = false;
  whole.columnHidden = false;
  whole.format.useStandardWidth = true;
  whole.untrack();
  sheet.horizontalPageBreaks.removePageBreaks();
  if (used === null) return;
  const range = sheet.getRange(areaAddress(used));
  range.format.useStandardHeight = true;
  range.dataValidation.clear();
  range.clear("Hyperlinks");
  range.clear("Formats");
  range.untrack();
}
