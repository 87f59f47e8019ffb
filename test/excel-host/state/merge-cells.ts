import type { Area } from "./area";
import { bounding, contains, intersection } from "./area";
import { invalidArgument } from "./host-error";
import { requireUnprotected } from "./protection";
import type { SheetState } from "./sheet-state";

/** Excel refuses merges inside tables and keeps only the first cell's content. */
function mergeOne(sheet: SheetState, area: Area): void {
  if (area.rows === 1 && area.columns === 1) return;
  const table = sheet.tables.find((candidate) => intersection(candidate.area, area));
  if (table) throw invalidArgument(`cells of the table "${table.name}" cannot be merged`);
  let whole = area;
  for (const merge of sheet.merges) if (intersection(merge, whole)) whole = bounding(merge, whole);
  sheet.merges = sheet.merges.filter((merge) => !contains(whole, merge));
  const filled = sheet.cells.inside(whole).sort((one, other) => one.row - other.row || one.column - other.column);
  const kept = filled[0]?.cell ?? null;
  sheet.cells.clear(whole);
  sheet.cells.put(whole.row, whole.column, kept);
  sheet.merges.push(whole);
}

/** `across` merges each row of the area by itself. */
export function mergeCells(sheet: SheetState, area: Area, across: boolean): void {
  requireUnprotected(sheet);
  if (!across) {
    mergeOne(sheet, area);
    return;
  }
  for (let row = 0; row < area.rows; row++) mergeOne(sheet, { ...area, row: area.row + row, rows: 1 });
}

export function unmergeCells(sheet: SheetState, area: Area): void {
  requireUnprotected(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}

export const mergesIn = (sheet: SheetState, area: Area): Area[] =>
  sheet.merges.filter((merge) => intersection(merge, area));
