import { MAX_COLUMNS, MAX_ROWS } from "./area";
import { displayedText } from "./displayed-text";
import type { SheetState } from "./sheet-state";
import { STANDARD_HEIGHT } from "./sheet-state";

/** Rough points a character of an 11-point font takes; Excel measures glyphs, so only comparisons make sense. */
const POINTS_PER_CHARACTER = 5.6;
const PADDING = 5;

function linesAt(sheet: SheetState, row: number, column: number): string[] {
  const format = sheet.formats.at(row, column);
  return displayedText(sheet.cells.at(row, column), format.numberFormat).split("\n");
}

/** As wide as the longest line of a cell that does not wrap. An empty column keeps its width. */
export function autofitColumn(sheet: SheetState, column: number): void {
  const filled = sheet.cells.inside({ row: 0, column, rows: MAX_ROWS, columns: 1 });
  let longest = 0;
  for (const { row } of filled) {
    const { fontSize } = sheet.formats.at(row, column);
    for (const line of linesAt(sheet, row, column)) longest = Math.max(longest, (line.length * fontSize) / 11);
  }
  if (longest > 0) sheet.columnWidths.set(column, Math.min(1_342.5, longest * POINTS_PER_CHARACTER + PADDING));
}

/** As high as the cell with most lines, wrapped at its column's width. */
export function autofitRow(sheet: SheetState, row: number): void {
  const filled = sheet.cells.inside({ row, column: 0, rows: 1, columns: MAX_COLUMNS });
  let height = STANDARD_HEIGHT;
  for (const { column } of filled) {
    const { wrapText, fontSize } = sheet.formats.at(row, column);
    const room = ((sheet.columnWidths.get(column) ?? sheet.standardWidth) - PADDING) / POINTS_PER_CHARACTER;
    const lines = linesAt(sheet, row, column).map((line) =>
      wrapText ? Math.max(1, Math.ceil(line.length / Math.max(1, room))) : 1,
    );
    const count = wrapText ? lines.reduce((sum, each) => sum + each, 0) : 1;
    height = Math.max(height, count * fontSize * 1.36);
  }
  sheet.rowHeights.set(row, Math.min(409.5, Math.round(height * 4) / 4));
}
