import type { Matrix } from "./matrix";
import type { Glyph } from "./page-marks";

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export interface Turn {
  readonly matrix: Matrix;
  readonly size: PageSize;
}

/**
 * A wide table is often printed sideways on an upright page. Gives the quarter turn that makes most letters run from
 * left to right, null where they do already.
 */
export function uprightTurn(glyphs: readonly Glyph[], { width, height }: PageSize): Turn | null {
  const counts = { right: 0, down: 0, left: 0, up: 0 };
  for (const { from, to } of glyphs) {
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    if (dx === 0 && dy === 0) continue;
    if (Math.abs(dx) >= Math.abs(dy)) counts[dx > 0 ? "right" : "left"] += 1;
    else counts[dy > 0 ? "down" : "up"] += 1;
  }
  const most = Math.max(counts.right, counts.down, counts.left, counts.up);
  if (most === counts.right) return null;
  if (most === counts.down) return { matrix: [0, -1, 1, 0, 0, width], size: { width: height, height: width } };
  if (most === counts.up) return { matrix: [0, 1, -1, 0, height, 0], size: { width: height, height: width } };
  return { matrix: [-1, 0, 0, -1, width, height], size: { width, height } };
}
