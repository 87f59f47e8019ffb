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
    (group): SourceRow => ({
      place: placeOf(origin, number, group[0]),
      cells: groupCells(group, bounds, starts),
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

/** One cell a column: filled cells of all rows of the group with their texts joined, blank ones in between. */
function groupCells(group: RowGroup, bounds: ColumnBounds, starts: readonly number[]): SourceCell[] {
  const [head] = group;
  const taken = new Set(head.hanging.flatMap((cell) => columnsOf(cell, bounds)));
  const cells: SourceCell[] = [];
  for (let column = 1; column < bounds.length; column += 1) {
    if (taken.has(column)) continue;
    const parts = group.flatMap((row) => row.cells).filter((cell) => columnOf(cell, bounds) === column);
    const cell = joined(parts, column, bounds, rowsFrom(head, starts));
    cells.push(cell);
    for (let covered = column; covered < column + cell.columnSpan; covered += 1) taken.add(covered);
  }
  return cells;
}

const rowsFrom = (head: SheetRow, starts: readonly number[]): number[] => starts.filter((row) => row >= head.row);

const columnsOf = (cell: SheetCell, bounds: ColumnBounds): number[] =>
  Array.from({ length: spanOf(cell, bounds) }, (_, step) => columnOf(cell, bounds) + step);

function joined(
  parts: readonly SheetCell[],
  column: number,
  bounds: ColumnBounds,
  starts: readonly number[],
): SourceCell {
  const below = Math.max(...parts.map((cell) => cell.row + cell.rowSpan));
  const rowSpan = starts.filter((row) => row < below).length;
  return {
    text: parts.map((cell) => cell.text.trim()).join("\n"),
    column,
    columnSpan: Math.max(1, ...parts.map((cell) => spanOf(cell, bounds))),
    rowSpan: Math.max(1, rowSpan),
    bold: parts.length > 0 && parts.every((cell) => cell.bold),
    confidence: null,
  };
}
