import type { Box } from "./box";
import type { Grid } from "./grid";
import type { Ruling } from "./segments";

/** A cell of a ruled table: its place on the grid (1-based) and on the page. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly box: Box;
  /** There is ink in which the machine read nothing (pictures only). */
  readonly unread?: boolean;
}

export interface RuledTable {
  readonly box: Box;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}

/** A wall stands where a line covers most of the edge between two slots. */
const WALL_SHARE = 0.6;
const NEAR = 4.5;

/** Slots without a wall between them are one cell; cells are always rectangles, read from left to right and down. */
export function cellsOf(grid: Grid): RuledTable {
  const { xs, ys } = grid;
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const taken = Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      if (taken[row]?.[column] === true) continue;
      const columnSpan = growRight(grid, taken, row, column);
      const rowSpan = growDown(grid, row, column, columnSpan);
      for (let down = row; down < row + rowSpan; down += 1) taken[down]?.fill(true, column, column + columnSpan);
      const box = {
        left: at(xs, column),
        top: at(ys, row),
        right: at(xs, column + columnSpan),
        bottom: at(ys, row + rowSpan),
      };
      cells.push({ row: row + 1, column: column + 1, rowSpan, columnSpan, box });
    }
  }
  return { box: { left: at(xs, 0), top: at(ys, 0), right: at(xs, columns), bottom: at(ys, rows) }, xs, ys, cells };
}

const at = (borders: readonly number[], index: number): number => borders[index] ?? 0;

function growRight(grid: Grid, taken: readonly (readonly boolean[])[], row: number, column: number): number {
  let span = 1;
  while (
    column + span < grid.xs.length - 1 &&
    taken[row]?.[column + span] !== true &&
    !wallLeftOf(grid, row, column + span)
  ) {
    span += 1;
  }
  return span;
}

function growDown(grid: Grid, row: number, column: number, columnSpan: number): number {
  let span = 1;
  while (row + span < grid.ys.length - 1 && opensDown(grid, row + span, column, columnSpan)) span += 1;
  return span;
}

/** No wall above any slot of the row, none between them, and walls at both ends as in the rows above. */
function opensDown(grid: Grid, row: number, column: number, columnSpan: number): boolean {
  for (let step = 0; step < columnSpan; step += 1) {
    if (wallAbove(grid, row, column + step)) return false;
    if (step > 0 && wallLeftOf(grid, row, column + step)) return false;
  }
  const closes = (border: number): boolean =>
    border === 0 || border === grid.xs.length - 1 || wallLeftOf(grid, row, border);
  return closes(column) && closes(column + columnSpan);
}

const wallLeftOf = ({ xs, ys, verticals }: Grid, row: number, column: number): boolean =>
  covered(verticals, at(xs, column), at(ys, row), at(ys, row + 1));

const wallAbove = ({ xs, ys, horizontals }: Grid, row: number, column: number): boolean =>
  covered(horizontals, at(ys, row), at(xs, column), at(xs, column + 1));

/** Share of the edge that rulings near it cover (they were merged before, so they overlap little). */
function covered(rulings: readonly Ruling[], border: number, from: number, to: number): boolean {
  const length = rulings
    .filter((ruling) => Math.abs(ruling.at - border) <= NEAR)
    .reduce((sum, ruling) => sum + Math.max(0, Math.min(ruling.to, to) - Math.max(ruling.from, from)), 0);
  return length >= (to - from) * WALL_SHARE;
}
