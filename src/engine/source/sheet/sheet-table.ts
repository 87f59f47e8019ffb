import { gathered } from "../../gathered";
import { cellAddress } from "../../workbook/addresses";
import type { SourceCell, SourcePlace, SourceRow, SourceTable } from "../source-document";
import { type RowGroup, rejoinRows } from "./rejoin-rows";
import type { SheetCell, SheetRow } from "./sheet-rows";
import { type ColumnBounds, columnOf, spanOf } from "./table-columns";

/** File and sheet that a place of a workbook names. */
export interface SheetOrigin {
  readonly file: string;
  readonly sheet: string;
}

export function placeOf({ file, sheet }: SheetOrigin, table: number | null, row: SheetRow): SourcePlace {
  const cell = row.cells[0] ?? row.hanging[0];
  const place = { file, page: null, table, row: row.row, line: null, sheet };
  return cell === undefined ? place : { ...place, cell: cellAddress(row.row, cell.column) };
}

export function sheetTable(
  rows: readonly SheetRow[],
  bounds: ColumnBounds,
  origin: SheetOrigin,
  number: number,
): SourceTable {
  const groups = rejoinRows(rows, bounds);
  const starts = groups.map(([first]) => first.row);
  const read = groups.map(
    (group, at): SourceRow => ({
      place: placeOf(origin, number, group[0]),
      cells: groupCells(group, bounds, (below) => rowsUpTo(below, at, starts)),
      ...(isHidden(group) ? { hidden: true as const } : {}),
    }),
  );
  const [top] = rows;
  const place = {
    file: origin.file,
    page: null,
    table: number,
    row: top?.row ?? null,
    line: null,
    sheet: origin.sheet,
  };
  return { kind: "table", rows: read, columns: bounds.length - 1, place };
}

/** Nobody sees a word of the row; a row with one visible cell only has hidden columns. */
function isHidden(group: RowGroup): boolean {
  const cells = group.flatMap((row) => row.cells);
  return cells.length > 0 && cells.every((cell) => cell.hidden);
}

/** One cell a column: filled cells of all rows of the group with their texts joined, blank ones in between. */
function groupCells(group: RowGroup, bounds: ColumnBounds, rowSpanTo: (below: number) => number): SourceCell[] {
  const [head] = group;
  const taken = new Set(head.hanging.flatMap((cell) => columnsOf(cell, bounds)));
  const byColumn = gathered(
    group.flatMap((row) => row.cells),
    (cell) => columnOf(cell, bounds),
  );
  const cells: SourceCell[] = [];
  for (let column = 1; column < bounds.length; column += 1) {
    if (taken.has(column)) continue;
    const cell = joined(byColumn.get(column) ?? [], column, bounds, rowSpanTo);
    cells.push(cell);
    for (let covered = column; covered < column + cell.columnSpan; covered += 1) taken.add(covered);
  }
  return cells;
}

/** How many rows of the table, from the one at that index, begin above the sheet row `below`; at least itself. */
function rowsUpTo(below: number, index: number, starts: readonly number[]): number {
  let end = index + 1;
  while ((starts[end] ?? below) < below) end += 1;
  return end - index;
}

const columnsOf = (cell: SheetCell, bounds: ColumnBounds): number[] =>
  Array.from({ length: spanOf(cell, bounds) }, (_, step) => columnOf(cell, bounds) + step);

function joined(
  parts: readonly SheetCell[],
  column: number,
  bounds: ColumnBounds,
  rowSpanTo: (below: number) => number,
): SourceCell {
  const widest = parts.reduce((most, cell) => Math.max(most, spanOf(cell, bounds)), 1);
  const below = parts.reduce((most, cell) => Math.max(most, cell.row + cell.rowSpan), 0);
  return {
    text: parts.map((cell) => cell.text.trim()).join("\n"),
    column,
    columnSpan: widest,
    rowSpan: rowSpanTo(below),
    bold: parts.length > 0 && parts.every((cell) => cell.bold),
    confidence: null,
  };
}
