import { columnLetters, columnNumber, quoteSheet } from "./addresses";
import { lastColumn, lastRow } from "./areas";
import { MAX_COLUMNS, MAX_ROWS } from "./excel-limits";
import type { PlainArea } from "./plain";

/** Where what a person has around our part of a sheet stays when that part is written anew. */
export interface Keeping {
  /** Our part as it was and as it will be. */
  readonly before: PlainArea;
  readonly after: PlainArea;
  /** Rows by which what stands below moves, and columns by which what stands beside does. */
  readonly down: number;
  readonly right: number;
  /** Our table moved so many lines down, and with it what stands beside its rows: those from `from` on. */
  readonly table: TableShift;
}

export interface TableShift {
  readonly from: number;
  readonly by: number;
}

export const UNMOVED: TableShift = { from: 1, by: 0 };

interface Place {
  readonly row: number;
  readonly column: number;
}

/** So many blank lines between our part and theirs are kept where ours grows. */
const GAP = 1;

/**
 * Nothing moves as long as there is room: only where our part grows into theirs do they give way, so that writing again and again does
 * not push them further and further.
 */
export function keepingOf(
  { before, after, table }: Pick<Keeping, "before" | "after" | "table">,
  cells: Iterable<Place>,
): Keeping {
  let [firstBelow, firstBeside] = [MAX_ROWS, MAX_COLUMNS];
  for (const { row, column } of cells) {
    if (row > lastRow(before)) firstBelow = Math.min(firstBelow, row);
    else if (column > lastColumn(before)) firstBeside = Math.min(firstBeside, column);
  }
  return {
    before,
    after,
    table,
    down: push(lastRow(before), lastRow(after), firstBelow),
    right: push(lastColumn(before), lastColumn(after), firstBeside),
  };
}

function push(oldEnd: number, newEnd: number, first: number): number {
  const gap = Math.min(first - oldEnd - 1, GAP);
  return Math.max(0, newEnd + gap + 1 - first);
}

/** Where a cell stands afterwards; null for a cell of ours. Above or left of our part there is no room: such cells go beside it. */
export function placeKept(keeping: Keeping, { row, column }: Place): Place | null {
  const { before, after, down, right } = keeping;
  const place =
    row > lastRow(before)
      ? { row: row + down, column }
      : column > lastColumn(before)
        ? { row: rowBeside(row, keeping), column: column + right }
        : row < before.row || column < before.column
          ? { row, column: column + lastColumn(after) + right + GAP }
          : null;
  return place === null || place.row > MAX_ROWS || place.column > MAX_COLUMNS ? null : place;
}

const rowBeside = (row: number, { table }: Keeping): number => (row >= table.from ? row + table.by : row);

/** The parts of an area that are a person's, where they stand afterwards. */
export function areaKept(keeping: Keeping, area: PlainArea): PlainArea[] {
  const { before } = keeping;
  const rows = cut(area.row, lastRow(area), before.row, lastRow(before));
  const columns = cut(area.column, lastColumn(area), before.column, lastColumn(before));
  return rows.flatMap(([top, bottom]) => {
    const across: Cut[] = top > lastRow(before) ? [[area.column, lastColumn(area)]] : columns;
    return across.flatMap(([left, end]) => {
      const place = placeKept(keeping, { row: top, column: left });
      if (place === null) return [];
      return [{ ...place, rowCount: bottom - top + 1, columnCount: end - left + 1 }];
    });
  });
}

type Cut = readonly [from: number, to: number];

/** A stretch cut at both ends of another. */
function cut(from: number, to: number, first: number, last: number): Cut[] {
  const cuts: Cut[] = [
    [from, Math.min(to, first - 1)],
    [Math.max(from, first), Math.min(to, last)],
    [Math.max(from, last + 1), to],
  ];
  return cuts.filter(([start, end]) => start <= end);
}

const REFERENCE =
  /"(?:[^"]|"")*"|((?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)|\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]|(?<![\p{L}\p{N}_.$!])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.(!])/giu;

/** A formula that is kept, with its references to kept cells of the same sheet; a range down to our last row goes on reaching there. */
export function formulaKept(formula: string, sheet: string, keeping: Keeping): string {
  const { before, after, down, right, table } = keeping;
  if (down === 0 && right === 0 && table.by === 0 && lastRow(before) === lastRow(after)) return formula;
  return formula.replace(REFERENCE, (whole: string, named?: string) => {
    if (whole.startsWith('"') || whole.startsWith("[")) return whole;
    if (named !== undefined && named !== sheet && named !== quoteSheet(sheet)) return whole;
    const at = named === undefined ? 0 : named.length + 1;
    const ends = whole.slice(at).split(":");
    return whole.slice(0, at) + ends.map((end, index) => endKept(end, index > 0, keeping)).join(":");
  });
}

const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;

function endKept(end: string, isSecond: boolean, keeping: Keeping): string {
  const found = CELL.exec(end);
  if (found === null) return end;
  const [, fixed = "", letters = "", fixedRow = "", digits = ""] = found;
  const [row, column] = [Number(digits), columnNumber(letters)];
  if (isSecond && row === lastRow(keeping.before)) return `${fixed}${letters}${fixedRow}${lastRow(keeping.after)}`;
  const place = placeKept(keeping, { row, column }) ?? { row: rowBeside(row, keeping), column };
  return `${fixed}${columnLetters(place.column)}${fixedRow}${place.row}`;
}
