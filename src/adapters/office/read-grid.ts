import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { GridCell, SheetGrid } from "../../engine/source/sheet-grid";
import { areaAddress } from "../../engine/workbook/addresses";
import { overlap } from "../../engine/workbook/areas";
import { type PlainValue, valueOf } from "../../engine/workbook/cells";
import type { PlainArea } from "../../engine/workbook/plain";
import { GRID_LIMITS } from "../../engine/workbook/reading-limits";
import { areaOfAddress, cellCount } from "./areas";
import { Book } from "./batch";
import { eachCell, type PlacedCell } from "./cell-answers";
import { cellSet, isBold, isColumnHidden, isRowHidden, rowsOf, trueAreas } from "./cell-questions";
import { loadMerges } from "./merges";
import { PlannedRefusal } from "./office-failures";
import { finishTogether, Probe } from "./probes";
import { readCells } from "./read-cells";
import { fromOfficeCell } from "./values";

const BOUNDS: PlainArea = { row: 1, column: 1, rowCount: GRID_LIMITS.rows, columnCount: GRID_LIMITS.columns };

/** The used range of the active sheet, or what of it is selected. Three requests. */
export async function readOpenGrid(
  context: Excel.RequestContext,
  what: "active-sheet" | "selection",
): Promise<SheetGrid> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  sheet.load("name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("address");
  used.untrack();
  const selected = what === "selection" ? context.workbook.getSelectedRange() : null;
  selected?.load("address");
  selected?.untrack();
  await context.sync();
  const filled = used.isNullObject ? null : areaOfAddress(used.address);
  const within = selected === null ? filled : both(filled, selectedArea(selected.address));
  const area = within === null ? null : overlap(within, BOUNDS);
  if (area === null && what === "selection") throw new PlannedRefusal({ kind: "selection-empty" });
  if (area === null) return { sheet: sheet.name, cells: [], merges: [] };
  const grid = await readArea(context, sheet.name, area);
  return within !== null && cellCount(area) < cellCount(within) ? { ...grid, cut: true } : grid;
}

const both = (one: PlainArea | null, other: PlainArea | null): PlainArea | null =>
  one === null || other === null ? null : overlap(one, other);

/** Whole columns ("A:C") and whole rows ("3:9") may be selected too. */
function selectedArea(address: string): PlainArea | null {
  const local = address.slice(address.lastIndexOf("!") + 1);
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(local);
  if (columns !== null) return areaOfAddress(`${columns[1] ?? "A"}1:${columns[2] ?? "A"}1048576`);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(local);
  return areaOfAddress(rows === null ? local : `A${rows[1] ?? "1"}:XFD${rows[2] ?? "1"}`);
}

async function readArea(context: Excel.RequestContext, sheet: string, area: PlainArea): Promise<SheetGrid> {
  const book = new Book(context);
  const wanted = { sheet, area };
  const cells = await readCells(book, [wanted]);
  const merges = book.asks.add(() => loadMerges(book.sheet(sheet).getRange(areaAddress(area))));
  const bold = new Probe(book, [isBold(wanted)]);
  const rows = new Probe(book, [isRowHidden(wanted)]);
  const columns = new Probe(book, [isColumnHidden(wanted)]);
  await book.asks.send();
  await finishTogether(book, [cells, bold, rows, columns]);
  const isInBold = cellSet(trueAreas(bold).get(sheet) ?? []);
  const hiddenRows = new Set(rowsOf(trueAreas(rows).get(sheet) ?? []));
  const isHiddenColumn = cellSet(trueAreas(columns).get(sheet) ?? []);
  const looks = (cell: PlacedCell): { bold: boolean; hidden: boolean } => ({
    bold: isInBold(cell.row, cell.column),
    hidden: hiddenRows.has(cell.row) || isHiddenColumn(area.row, cell.column),
  });
  return {
    sheet,
    cells: cells.cells().flatMap((read) => [...eachCell(read)].flatMap((cell) => gridCell(cell, looks(cell)))),
    merges: merges().map(({ row, column, rowCount, columnCount }) => ({
      row,
      column,
      rowSpan: rowCount,
      columnSpan: columnCount,
    })),
  };
}

function gridCell(cell: PlacedCell, looks: { bold: boolean; hidden: boolean }): GridCell[] {
  const value = valueOf(fromOfficeCell(cell));
  const text = shownText(value, cell.format);
  if (text === "") return [];
  return [{ row: cell.row, column: cell.column, text, ...looks, date: value.kind === "date" ? value.date : null }];
}

/** Not `range.text`, which shows "####" in a narrow column and the machine's own order of day and month. */
function shownText(value: PlainValue, format: string): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return shownNumber(value.number, format);
  if (value.kind === "date") return asOfficeDate(value.date);
  if (value.kind === "boolean") return value.boolean ? "TRUE" : "FALSE";
  return "";
}

/** "80%", and as many places as the format fixes: a printed number 1.10 is not 1.1. */
function shownNumber(number: number, format: string): string {
  const places = /^(?:#,##)?0\.(0+)(%?)$/.exec(format)?.[1]?.length;
  const shown = format.includes("%") ? number * 100 : number;
  const digits = places === undefined ? String(Number(shown.toPrecision(15))) : shown.toFixed(places);
  return format.includes("%") ? `${digits}%` : digits;
}
