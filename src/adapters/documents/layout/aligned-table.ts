import { around } from "./box";
import type { GridCell, RuledTable } from "./cells";
import { gapsOf } from "./columns";
import type { Line } from "./lines";
import type { Word } from "./word";

export type AlignedPart =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | { readonly kind: "table"; readonly table: RuledTable; readonly words: readonly Word[] };

interface Column {
  left: number;
  right: number;
}

/** Fewer columns may be a letterhead, fewer rows chance. */
const COLUMNS = 3;
const ROWS = 3;
/** In sizes of the letters. */
const CLEAR = 1;
const FAR = 3;

/**
 * Tables without ruling lines, only where alignment leaves no doubt: at least three columns apart by clear gaps over at
 * least three rows, each row beginning in the first column. All other lines stay lines.
 */
export function alignedTables(lines: readonly Line[]): AlignedPart[] {
  const parts: AlignedPart[] = [];
  let plain: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const run = runFrom(lines, at);
    const table = run === null ? null : tableOf(run);
    if (run === null || table === null) {
      const line = lines[at];
      if (line !== undefined) plain.push(line);
      at += 1;
    } else {
      if (plain.length > 0) parts.push({ kind: "lines", lines: plain });
      plain = [];
      parts.push({ kind: "table", table, words: run.flatMap((line) => line.words) });
      at += run.length;
    }
  }
  return plain.length > 0 ? [...parts, { kind: "lines", lines: plain }] : parts;
}

/** The longest run of lines from here whose words leave at least two gutters free. */
function runFrom(lines: readonly Line[], from: number): Line[] | null {
  if (gapsOf(lines[from]).length < COLUMNS - 1) return null;
  const run: Line[] = [];
  for (const line of lines.slice(from)) {
    const above = run.at(-1);
    if (above !== undefined && line.baseline - above.baseline > FAR * line.size) break;
    if (columnsOf([...run, line]).length < COLUMNS) break;
    run.push(line);
  }
  return run;
}

/** Stretches of the page's width that words cover, a clear gap apart. */
function columnsOf(run: readonly Line[]): Column[] {
  const columns: Column[] = [];
  const size = Math.max(...run.map((line) => line.size));
  for (const word of run.flatMap((line) => line.words).sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last !== undefined && word.left - last.right < CLEAR * size) last.right = Math.max(last.right, word.right);
    else columns.push({ left: word.left, right: word.right });
  }
  return columns;
}

function tableOf(run: readonly Line[]): RuledTable | null {
  const columns = columnsOf(run);
  const first = columns[0];
  if (first === undefined || columns.length < COLUMNS) return null;
  const starts = run.filter((line) => line.left <= first.right);
  const full = starts.filter((line) => gapsOf(line).length >= 1);
  if (starts[0] !== run[0] || starts.length < ROWS || full.length < starts.length) return null;
  const box = around(run);
  const middles = columns.slice(1).map((column, at) => (column.left + (columns[at]?.right ?? column.left)) / 2);
  const xs = [box.left - 1, ...middles, box.right + 1];
  const ys = [...starts.map((line) => line.top - 1), box.bottom + 1];
  return {
    box: { left: box.left - 1, top: ys[0] ?? 0, right: box.right + 1, bottom: box.bottom + 1 },
    xs,
    ys,
    cells: gridCells(xs, ys),
  };
}

function gridCells(xs: readonly number[], ys: readonly number[]): GridCell[] {
  return ys.slice(1).flatMap((bottom, row) =>
    xs.slice(1).map((right, column) => ({
      row: row + 1,
      column: column + 1,
      rowSpan: 1,
      columnSpan: 1,
      box: { left: xs[column] ?? 0, top: ys[row] ?? 0, right, bottom },
    })),
  );
}
