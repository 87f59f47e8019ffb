import type { Ink } from "./ink";
import { type Patch, patchesOf, sizeOf } from "./patches";

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
