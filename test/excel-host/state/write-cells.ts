import type { Area } from "./area";
import { cellArea, holds, intersection } from "./area";
import type { ChangeFeed } from "./change-feed";
import type { Cell, Entry, Scalar } from "./entry";
import { ERROR_VALUES, enter } from "./entry";
import { invalidArgument } from "./host-error";
import { requireBounded, spread } from "./matrix";
import { requireUnlocked } from "./protection";
import type { SheetState } from "./sheet-state";
import { renameHeaders } from "./table-headers";
import type { WorkbookState } from "./workbook-state";

export interface Writing {
  readonly state: WorkbookState;
  readonly feed: ChangeFeed;
}

/** "Empty", "String", "Double", "Boolean" or "Error", as in `range.valueTypes`. */
export function valueType(cell: Cell | undefined): string {
  if (!cell) return "Empty";
  if (typeof cell.value === "number") return "Double";
  if (typeof cell.value === "boolean") return "Boolean";
  return !cell.quoted && ERROR_VALUES.includes(cell.value) ? "Error" : "String";
}

/** A cell inside a merged area that is not its first cell keeps nothing. */
function isCovered(sheet: SheetState, row: number, column: number): boolean {
  return sheet.merges.some((merge) => holds(merge, row, column) && (merge.row !== row || merge.column !== column));
}

function scalar(value: unknown): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument(`${JSON.stringify(value).slice(0, 60)} is no cell value`);
}

interface Planned {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/** All entries are worked out before the first is written: a refused one leaves the range as it was. */
function plan(writing: Writing, sheet: SheetState, area: Area, value: unknown): Planned[] {
  const at = spread(value, area);
  const planned: Planned[] = [];
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const given = scalar(at(row, column));
      const place = { row: area.row + row, column: area.column + column };
      if (given === null || isCovered(sheet, place.row, place.column)) continue;
      const { numberFormat } = sheet.formats.at(place.row, place.column);
      planned.push({ ...place, entry: enter(given, numberFormat, writing.state.locale) });
    }
  }
  return planned;
}

function put(sheet: SheetState, { row, column, entry }: Planned): void {
  sheet.cells.put(row, column, entry.cell);
  const format = sheet.formats.at(row, column);
  if (entry.numberFormat && format.numberFormat === "General") {
    sheet.formats.set(row, column, { ...format, numberFormat: entry.numberFormat });
  }
}

const seen = (cell: Cell | undefined): { value: unknown; type: string } => ({
  value: cell?.value ?? "",
  type: valueType(cell),
});

/** Sets `values` or `formulas` of an area as if typed; null leaves a cell alone. */
export function writeCells(writing: Writing, sheet: SheetState, area: Area, value: unknown): void {
  requireBounded(area);
  requireUnlocked(sheet, area);
  const single = area.rows === 1 && area.columns === 1;
  const before = single ? seen(sheet.cells.at(area.row, area.column)) : undefined;
  for (const planned of plan(writing, sheet, area, value)) put(sheet, planned);
  for (const table of sheet.tables) {
    if (table.showHeaders && intersection({ ...table.area, rows: 1 }, area)) renameHeaders(sheet, table);
  }
  const after = single ? seen(sheet.cells.at(area.row, area.column)) : undefined;
  writing.feed.note({
    kind: "cells",
    sheet,
    area,
    changeType: "RangeEdited",
    ...(before && after && { before, after }),
  });
}

/** The value `range.values` gives for a cell. */
export const shownValue = (cell: Cell | undefined): Scalar => cell?.value ?? "";

/** Sets the cached result of a formula cell, which a test knows and nobody here computes. */
export function setCachedValue(sheet: SheetState, row: number, column: number, value: Scalar): void {
  const cell = sheet.cells.at(row, column);
  if (!cell?.formula) throw new Error(`no formula at ${JSON.stringify(cellArea(row, column))}`);
  sheet.cells.put(row, column, { ...cell, value });
}
