import type { Ink } from "./ink";

/** A connected patch of ink: a letter, a dot, a line, a smear. */
export interface Patch {
  readonly pixels: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels along the longer side. */
export const sizeOf = ({ left, right, top, bottom }: Patch): number => Math.max(right - left, bottom - top) + 1;

export function patchesOf({ width, height, marks }: Ink): Patch[] {
  const seen = new Uint8Array(marks.length);
  const patches: Patch[] = [];
  for (let start = 0; start < marks.length; start += 1) {
    if (marks[start] === 1 && seen[start] === 0) patches.push(fill({ width, height, marks }, seen, start));
  }
  return patches;
}

function fill(ink: Ink, seen: Uint8Array, start: number): Patch {
  const { width, height } = ink;
  const pixels = [start];
  seen[start] = 1;
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    for (const next of neighbours(ink, x, y)) {
      if (seen[next] === 1) continue;
      seen[next] = 1;
      pixels.push(next);
    }
  }
  return { pixels, left, right, top, bottom };
}

/** The inked pixels around one. */
function* neighbours({ width, height, marks }: Ink, x: number, y: number): Generator<number> {
  for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY += 1) {
    for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX += 1) {
      if (marks[nextY * width + nextX] === 1) yield nextY * width + nextX;
    }
  }
}
