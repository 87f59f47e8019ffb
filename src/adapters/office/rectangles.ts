import type { PlainArea } from "../../engine/workbook/plain";

/** Which look stands where: `at` gives the same text for equal cells, null for cells that have none. */
export interface Mosaic {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
  at(row: number, column: number): string | null;
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
      const area = largest(mosaic, covered, { row, column, key });
      cover(covered, mosaic.columnCount, area);
      const list = found.get(key) ?? [];
      list.push({ ...area, row: area.row + mosaic.row, column: area.column + mosaic.column });
      found.set(key, list);
    }
  }
  return found;
}

interface Corner {
  readonly row: number;
  readonly column: number;
  readonly key: string;
}

const at = (mosaic: Mosaic, row: number, column: number): string | null =>
  mosaic.at(mosaic.row + row, mosaic.column + column);

function largest(mosaic: Mosaic, covered: Uint8Array, corner: Corner): PlainArea {
  const isFree = (row: number, column: number): boolean =>
    row < mosaic.rowCount &&
    column < mosaic.columnCount &&
    covered[row * mosaic.columnCount + column] === 0 &&
    at(mosaic, row, column) === corner.key;
  const down = grow(corner, isFree, "down");
  const right = grow(corner, isFree, "right");
  return down.rowCount * down.columnCount >= right.rowCount * right.columnCount ? down : right;
}

type IsFree = (row: number, column: number) => boolean;

function grow({ row, column }: Corner, isFree: IsFree, first: "down" | "right"): PlainArea {
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
