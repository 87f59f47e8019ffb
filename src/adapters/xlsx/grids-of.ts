import type { Sheet } from "hucre";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { asOfficeDate } from "../../engine/calendar/calendar-date";
import { type Result, succeed } from "../../engine/result";
import type { GridCell, SheetGrid } from "../../engine/source/sheet-grid";
import { type PlainValue, valueOf } from "../../engine/workbook/cells";
import { GRID_LIMITS } from "../../engine/workbook/reading-limits";
import { filledCells, type PlacedCell } from "./cells-of";
import { observeMerges } from "./merges";
import { openBounded } from "./open-workbook";
import { fromLibraryCell } from "./values";

/** The visible sheets of a workbook as grids of text, for reading a plan that was pasted into one. */
export async function gridsOf(bytes: Uint8Array): Promise<Result<readonly SheetGrid[], WorkbookFailure>> {
  const isVisible = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }): boolean =>
    hidden !== true && veryHidden !== true;
  const opened = await openBounded(bytes, GRID_LIMITS, isVisible);
  return opened.ok ? succeed(opened.value.sheets.filter(isVisible).map(gridOf)) : opened;
}

const isWithin = ({ row, column }: PlacedCell): boolean => row <= GRID_LIMITS.rows && column <= GRID_LIMITS.columns;

function gridOf(sheet: Sheet): SheetGrid {
  const hiddenColumns = new Set(
    (sheet.columns ?? []).flatMap((column, index) => (column.hidden === true ? [index + 1] : [])),
  );
  const isHidden = (row: number, column: number): boolean =>
    sheet.rowDefs?.get(row - 1)?.hidden === true || hiddenColumns.has(column);
  const filled = filledCells(sheet);
  return {
    sheet: sheet.name,
    cells: filled.filter(isWithin).flatMap((placed) => gridCell(placed, isHidden(placed.row, placed.column))),
    ...(filled.every(isWithin) ? {} : { cut: true as const }),
    merges: observeMerges(sheet).map(({ row, column, rowCount, columnCount }) => ({
      row,
      column,
      rowSpan: rowCount,
      columnSpan: columnCount,
    })),
  };
}

function gridCell({ row, column, cell }: PlacedCell, hidden: boolean): GridCell[] {
  const value = valueOf(fromLibraryCell(cell));
  const text = shownText(value, cell.style?.numFmt ?? "");
  if (text === "") return [];
  const bold = cell.style?.font?.bold === true;
  return [{ row, column, text, bold, date: value.kind === "date" ? value.date : null, hidden }];
}

/** As the sheet shows it, but always with a point and the day first: "80%", "8.10", "30/09/2025". */
function shownText(value: PlainValue, format: string): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return shownNumber(value.number, format);
    case "date":
      return asOfficeDate(value.date);
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "empty":
      return "";
  }
}

/** A fixed number of places is part of what is shown: a printed number 1.10 is not 1.1. */
function shownNumber(number: number, format: string): string {
  const places = /^(?:#,##)?0\.(0+)(%?)$/.exec(format);
  const isPercent = format.includes("%");
  const shown = isPercent ? number * 100 : number;
  const text = places === null ? String(Number(shown.toPrecision(15))) : shown.toFixed((places[1] ?? "").length);
  return isPercent ? `${text}%` : text;
}
