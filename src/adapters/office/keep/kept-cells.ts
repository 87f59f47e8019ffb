import { boundsOf, cellArea, lastColumn, lastRow } from "../../../engine/workbook/areas";
import { formulaKept, placeKept } from "../../../engine/workbook/keeping";
import type { PlainArea } from "../../../engine/workbook/plain";
import type { SheetMove } from "../../../engine/workbook/sheet-move";
import type { OfficeCells, OfficeValue } from "../office-sheet";

interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: OfficeValue;
}

/** What is filled outside of our part. Most rows are ours up to their end: those are stepped over. */
export function cellsOutside({ row, column, values }: OfficeCells, before: PlainArea): PlacedValue[] {
  return values.flatMap((line, down) => {
    const isBeside = row + down >= before.row && row + down <= lastRow(before);
    const from = isBeside && before.column <= column ? Math.max(0, lastColumn(before) + 1 - column) : 0;
    const found: PlacedValue[] = [];
    for (let across = from; across < line.length; across += 1) {
      const value = line[across] ?? null;
      const isOurs = isBeside && column + across >= before.column && column + across <= lastColumn(before);
      if (value !== null && !isOurs) found.push({ row: row + down, column: column + across, value });
    }
    return found;
  });
}

/** Our new cells with those of a person, each where it stands afterwards. */
export function withCells(next: OfficeCells, old: OfficeCells, move: SheetMove): OfficeCells {
  const placed = placedCells(old, move);
  const ours = {
    row: next.row,
    column: next.column,
    rowCount: next.values.length,
    columnCount: next.values[0]?.length ?? 0,
  };
  const bounds = boundsOf([
    ...(ours.rowCount * ours.columnCount === 0 ? [] : [ours]),
    ...placed.map(({ row, column }) => cellArea(row, column)),
  ]);
  if (placed.length === 0 || bounds === null) return next;
  const values = spread(next, bounds);
  for (const { row, column, value } of placed) {
    const line = values[row - bounds.row];
    if (line !== undefined) line[column - bounds.column] = value;
  }
  return { row: bounds.row, column: bounds.column, values };
}

const placedCells = (old: OfficeCells, { name, keeping }: SheetMove): PlacedValue[] =>
  cellsOutside(old, keeping.before).flatMap(({ value, ...at }) => {
    const place = placeKept(keeping, at);
    const isFormula = typeof value === "string" && value.startsWith("=");
    return place === null ? [] : [{ ...place, value: isFormula ? formulaKept(value, name, keeping) : value }];
  });

/** The same cells on a larger rectangle. */
const spread = ({ row, column, values }: OfficeCells, bounds: PlainArea): OfficeValue[][] =>
  Array.from({ length: bounds.rowCount }, (_, down) => {
    const line = new Array<OfficeValue>(bounds.columnCount).fill(null);
    values[bounds.row + down - row]?.forEach((value, across) => {
      line[column + across - bounds.column] = value;
    });
    return line;
  });
