import { abs } from "./per-pixel";

const SUB = 1;
const UP = 2;
const AVERAGE = 3;
const PAETH = 4;

/**
 * Undoes the row filters of a PNG in place. Each row is one filter byte and `length` bytes; `back` is the distance in
 * bytes to the pixel on the left.
 */
export function undoFilters(rows: Uint8Array, length: number, back: number): void {
  for (let start = 0; start < rows.length; start += length + 1) {
    const filter = rows[start] ?? 0;
    if (filter !== 0) undoRow(rows, { start, length, back, filter });
  }
}

interface Row {
  readonly start: number;
  readonly length: number;
  readonly back: number;
  readonly filter: number;
}

function undoRow(rows: Uint8Array, { start, length, back, filter }: Row): void {
  for (let at = start + 1; at <= start + length; at += 1) {
    const hasLeft = at - start > back;
    const left = hasLeft ? (rows[at - back] ?? 0) : 0;
    const above = start > 0 ? (rows[at - length - 1] ?? 0) : 0;
    const corner = hasLeft && start > 0 ? (rows[at - length - 1 - back] ?? 0) : 0;
    rows[at] = (rows[at] ?? 0) + predicted(filter, left, above, corner);
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === SUB) return left;
  if (filter === UP) return above;
  if (filter === AVERAGE) return (left + above) >> 1;
  return filter === PAETH ? paeth(left, above, corner) : 0;
}

/** Of the three neighbours the one nearest to left + above − corner. */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const toLeft = abs(guess - left);
  const toAbove = abs(guess - above);
  const toCorner = abs(guess - corner);
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
