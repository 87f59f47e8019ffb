import type { RuledTable } from "./cells";

/** Share of a table's width within which two borders are the same border. */
const SAME = 0.008;

/**
 * A table that goes on over pages is drawn anew on each, and a page may lack a border that no row of it shows. Tables
 * that follow each other with the same outer borders get the columns of the one that shows most.
 */
export function shareColumns(tables: readonly RuledTable[]): RuledTable[] {
  const runs: RuledTable[][] = [];
  for (const table of tables) {
    const run = runs.at(-1);
    if (run?.every((other) => nests(other, table)) === true) run.push(table);
    else runs.push([table]);
  }
  return runs.flatMap((run) => {
    const widest = run.reduce((best, table) => (table.xs.length > best.xs.length ? table : best));
    return run.map((table) => (table.xs.length === widest.xs.length ? table : onColumnsOf(widest, table)));
  });
}

/** Borders as shares of the table's width, so that a picture taken nearer or farther compares. */
function shares({ xs, box }: RuledTable): number[] {
  const width = box.right - box.left;
  return xs.map((x) => (x - box.left) / width);
}

const widthRatio = (one: RuledTable, other: RuledTable): number =>
  (one.box.right - one.box.left) / (other.box.right - other.box.left);

function nests(one: RuledTable, other: RuledTable): boolean {
  const [few, many] = one.xs.length <= other.xs.length ? [shares(one), shares(other)] : [shares(other), shares(one)];
  return (
    Math.abs(widthRatio(one, other) - 1) < 0.02 &&
    few.every((share) => many.some((border) => Math.abs(border - share) <= SAME))
  );
}

function onColumnsOf(wide: RuledTable, table: RuledTable): RuledTable {
  const borders = shares(wide);
  const own = shares(table).map((share) => borders.findIndex((border) => Math.abs(border - share) <= SAME));
  const cells = table.cells.map((cell) => {
    const from = own[cell.column - 1] ?? 0;
    const to = own[cell.column - 1 + cell.columnSpan] ?? from + 1;
    return { ...cell, column: from + 1, columnSpan: to - from };
  });
  const scale = widthRatio(table, wide);
  return { ...table, cells, xs: wide.xs.map((x) => table.box.left + (x - wide.box.left) * scale) };
}
