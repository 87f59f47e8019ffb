import type { Ink } from "./ink";

/** A connected patch of ink. */
interface Patch {
  readonly pixels: readonly number[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In inches: dust is this small, and stands this far from any letter. Dots and tone marks stand nearer. */
const DUST = 0.034;
const LONELY = 0.045;
/** A square of this side is dust wherever it stands: no printed dot is as small. */
const GRAIN = 0.012;
/** What reaches into the outermost strip of the picture is the edge of the paper or the shadow of the lid. */
const EDGE = 0.02;

/** The ink without dust: specks of the glass that a recogniser would read as points and dashes. */
export function withoutDust(ink: Ink, dpi: number): Ink {
  const { width, height } = ink;
  const marks = ink.marks.slice();
  const patches = patchesOf(ink);
  for (const patch of patches) if (touchesEdge(patch, ink, EDGE * dpi)) for (const at of patch.pixels) marks[at] = 0;
  const dust = patches.filter((patch) => sizeOf(patch) <= DUST * dpi);
  const letters = new Uint8Array(marks);
  for (const at of dust.flatMap((patch) => patch.pixels)) letters[at] = 0;
  const reach = Math.round(LONELY * dpi);
  for (const patch of dust) {
    const grain = patch.pixels.length <= (GRAIN * dpi) ** 2;
    if (grain || isLonely({ width, height, marks: letters }, patch, reach))
      for (const at of patch.pixels) marks[at] = 0;
  }
  return { width, height, marks };
}

const touchesEdge = ({ left, right, top, bottom }: Patch, { width, height }: Ink, edge: number): boolean =>
  left < edge || top < edge || right >= width - edge || bottom >= height - edge;

const sizeOf = ({ left, right, top, bottom }: Patch): number => Math.max(right - left, bottom - top) + 1;

function isLonely({ width, height, marks }: Ink, patch: Patch, reach: number): boolean {
  for (let y = Math.max(0, patch.top - reach); y <= Math.min(height - 1, patch.bottom + reach); y += 1) {
    const row = marks.subarray(
      y * width + Math.max(0, patch.left - reach),
      y * width + Math.min(width, patch.right + reach + 1),
    );
    if (row.includes(1)) return false;
  }
  return true;
}

function patchesOf({ width, height, marks }: Ink): Patch[] {
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
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (const at of pixels) {
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right, top, bottom] = [Math.min(left, x), Math.max(right, x), Math.min(top, y), Math.max(bottom, y)];
    for (let nextY = Math.max(0, y - 1); nextY <= Math.min(height - 1, y + 1); nextY += 1) {
      for (let nextX = Math.max(0, x - 1); nextX <= Math.min(width - 1, x + 1); nextX += 1) {
        const next = nextY * width + nextX;
        if (marks[next] !== 1 || seen[next] === 1) continue;
        seen[next] = 1;
        pixels.push(next);
      }
    }
  }
  return { pixels, left, right, top, bottom };
}
