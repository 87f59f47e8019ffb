import type { Ink } from "./ink";
import { floor, max, min } from "./per-pixel";

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

const AROUND = [-1, 0, 1].flatMap((y) => [-1, 0, 1].map((x) => ({ x, y }))).filter(({ x, y }) => x !== 0 || y !== 0);

export function patchesOf({ width, height, marks }: Ink): Patch[] {
  const seen = new Uint8Array(marks.length);
  const patches: Patch[] = [];
  for (let start = 0; start < marks.length; start += 1) {
    if (marks[start] === 1 && seen[start] === 0) patches.push(fill({ width, height, marks }, seen, start));
  }
  return patches;
}

function fill({ width, height, marks }: Ink, seen: Uint8Array, start: number): Patch {
  const pixels = [start];
  seen[start] = 1;
  let left = width;
  let right = 0;
  let top = height;
  let bottom = 0;
  for (let next = 0; next < pixels.length; next += 1) {
    const at = pixels[next] ?? start;
    const y = floor(at / width);
    const x = at - y * width;
    left = min(left, x);
    right = max(right, x);
    top = min(top, y);
    bottom = max(bottom, y);
    for (const step of AROUND) {
      const toX = x + step.x;
      const toY = y + step.y;
      const to = toY * width + toX;
      if (toX < 0 || toY < 0 || toX >= width || toY >= height || marks[to] !== 1 || seen[to] === 1) continue;
      seen[to] = 1;
      pixels.push(to);
    }
  }
  return { pixels, left, right, top, bottom };
}
