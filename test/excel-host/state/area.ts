/** A rectangle of cells, counted from 0 as Office.js counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** Taken out of `Math` once: under jest a global is looked up anew each time, and areas are compared by the million. */
const { max, min } = Math;

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;
export const isEntireColumn = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRow = (area: Area): boolean => area.columns === MAX_COLUMNS;

export function isOnSheet(area: Area): boolean {
  const counts = [area.row, area.column, area.rows, area.columns];
  if (!counts.every(Number.isInteger) || area.row < 0 || area.column < 0 || area.rows < 1 || area.columns < 1) {
    return false;
  }
  return lastRow(area) < MAX_ROWS && lastColumn(area) < MAX_COLUMNS;
}

export function holds(area: Area, row: number, column: number): boolean {
  return row >= area.row && row <= lastRow(area) && column >= area.column && column <= lastColumn(area);
}

export const contains = (outer: Area, inner: Area): boolean =>
  holds(outer, inner.row, inner.column) && holds(outer, lastRow(inner), lastColumn(inner));

export function intersection(one: Area, other: Area): Area | null {
  const row = max(one.row, other.row);
  const column = max(one.column, other.column);
  const rows = min(lastRow(one), lastRow(other)) - row + 1;
  const columns = min(lastColumn(one), lastColumn(other)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function bounding(one: Area, other: Area): Area {
  const row = min(one.row, other.row);
  const column = min(one.column, other.column);
  return {
    row,
    column,
    rows: max(lastRow(one), lastRow(other)) - row + 1,
    columns: max(lastColumn(one), lastColumn(other)) - column + 1,
  };
}

export const sameArea = (one: Area, other: Area): boolean =>
  one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;

/** What is left of `area` without `hole`: at most four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: Area[] = [
    { row: area.row, column: area.column, rows: cut.row - area.row, columns: area.columns },
    { row: lastRow(cut) + 1, column: area.column, rows: lastRow(area) - lastRow(cut), columns: area.columns },
    { row: cut.row, column: area.column, rows: cut.rows, columns: cut.column - area.column },
    { row: cut.row, column: lastColumn(cut) + 1, rows: cut.rows, columns: lastColumn(area) - lastColumn(cut) },
  ];
  return pieces.filter((piece) => piece.rows > 0 && piece.columns > 0);
}
