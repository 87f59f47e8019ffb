import type { PlainArea } from "../../engine/workbook/plain";
import { singleCells } from "./areas";

/** Which look stands where: `at` gives the same text for equal cells, null for cells that have none. */
export interface Mosaic {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  at(row: number, column: number): string | null;
}

/** A mosaic of an area that is laid piece by piece; later pieces lie over earlier ones. */
export class LaidMosaic implements Mosaic {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  private readonly keys: (string | null)[];

  constructor({ row, column, rowCount, columnCount }: PlainArea) {
    [this.row, this.column, this.rowCount, this.columnCount] = [row, column, rowCount, columnCount];
    this.keys = new Array<string | null>(rowCount * columnCount).fill(null);
  }

  put(row: number, column: number, key: string | null): void {
    this.keys[this.placeOf(row, column)] = key;
  }

  lay(area: PlainArea, key: string | null): void {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const start = this.placeOf(row, area.column);
      this.keys.fill(key, start, start + area.columnCount);
    }
  }

  at(row: number, column: number): string | null {
    return this.keys[this.placeOf(row, column)] ?? null;
  }

  private placeOf(row: number, column: number): number {
    return (row - this.row) * this.columnCount + column - this.column;
  }
}

/**
 * Equal neighbours as few rectangles. From each cell not yet covered two rectangles are tried, down first (columns of a
 * table) and right first (bands across the sheet); the larger one is taken.
 */
export function rectanglesOf(mosaic: Mosaic): Map<string, PlainArea[]> {
  const covered = new Uint8Array(mosaic.rowCount * mosaic.columnCount);
  const found = new Map<string, PlainArea[]>();
  for (let row = 0; row < mosaic.rowCount; row += 1) {
    for (let column = 0; column < mosaic.columnCount; column += 1) {
      const key = covered[row * mosaic.columnCount + column] === 1 ? null : at(mosaic, row, column);
      if (key === null) continue;
      const area = largest({ row, column }, freeCells(mosaic, covered, key));
      cover(covered, mosaic.columnCount, area);
      const list = found.get(key) ?? [];
      list.push({ ...area, row: area.row + mosaic.row, column: area.column + mosaic.column });
      found.set(key, list);
    }
  }
  return found;
}

/**
 * Places as few rectangles, as `rectanglesOf` would find them in a mosaic of one look. Costs what the places are, however much lies between
 * them: hundreds of remarks are scattered over ten thousand rows.
 */
export function rectanglesOfPlaces(places: readonly Place[]): PlainArea[] {
  const free = new Set(places.map(numberOf));
  const isFree: IsFree = (row, column) => free.has(numberOf({ row, column }));
  const found: PlainArea[] = [];
  for (const place of [...places].sort((one, other) => numberOf(one) - numberOf(other))) {
    if (!isFree(place.row, place.column)) continue;
    const area = largest(place, isFree);
    for (const cell of singleCells(area)) free.delete(numberOf(cell));
    found.push(area);
  }
  return found;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet in the order in which they are read. */
const numberOf = ({ row, column }: Place): number => row * 16_384 + column;

const at = (mosaic: Mosaic, row: number, column: number): string | null =>
  mosaic.at(mosaic.row + row, mosaic.column + column);

function largest(corner: Place, isFree: IsFree): PlainArea {
  const down = grow(corner, isFree, "down");
  const right = grow(corner, isFree, "right");
  return down.rowCount * down.columnCount >= right.rowCount * right.columnCount ? down : right;
}

type IsFree = (row: number, column: number) => boolean;

const freeCells =
  (mosaic: Mosaic, covered: Uint8Array, key: string): IsFree =>
  (row, column) =>
    row < mosaic.rowCount &&
    column < mosaic.columnCount &&
    covered[row * mosaic.columnCount + column] === 0 &&
    at(mosaic, row, column) === key;

function grow({ row, column }: Place, isFree: IsFree, first: "down" | "right"): PlainArea {
  const size = { rows: 1, columns: 1 };
  const growDown = (): void => {
    while (span(size.columns, (step) => isFree(row + size.rows, column + step))) size.rows += 1;
  };
  const growRight = (): void => {
    while (span(size.rows, (step) => isFree(row + step, column + size.columns))) size.columns += 1;
  };
  if (first === "down") growDown();
  growRight();
  if (first === "right") growDown();
  return { row, column, rowCount: size.rows, columnCount: size.columns };
}

function span(count: number, holds: (step: number) => boolean): boolean {
  for (let step = 0; step < count; step += 1) if (!holds(step)) return false;
  return true;
}

function cover(covered: Uint8Array, width: number, area: PlainArea): void {
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    covered.fill(1, row * width + area.column, row * width + area.column + area.columnCount);
  }
}
