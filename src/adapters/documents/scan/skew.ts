import type { Ink } from "./ink";
import { round } from "./per-pixel";

/** Degrees we look for on either side; a page fed more crookedly was put in wrongly. */
const WIDEST = 6;
const COARSE = 0.25;
const FINE = 0.02;
/** Columns of ink that vote; more do not make the angle surer. */
const VOTERS = 400;

/**
 * By how many degrees the lines of a page lean, positive where they sink to the right. Lines of text and rulings pile
 * up in few rows when looked at along their true direction: the angle with the sharpest pile is theirs.
 */
export function skewOf(ink: Ink): number {
  const points = samplePoints(ink);
  if (points.xs.length === 0) return 0;
  const rough = sharpest(points, -WIDEST, WIDEST, COARSE);
  return sharpest(points, rough - COARSE, rough + COARSE, FINE);
}

interface Points {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly height: number;
}

function samplePoints({ width, height, marks }: Ink): Points {
  const step = Math.max(1, Math.floor(width / VOTERS));
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let x = 0; x < width; x += step) {
    for (let y = 0; y < height; y += 1) {
      if (marks[y * width + x] === 1) {
        xs.push(x - width / 2);
        ys.push(y);
      }
    }
  }
  return { xs: Float32Array.from(xs), ys: Float32Array.from(ys), height };
}

function sharpest(points: Points, from: number, to: number, step: number): number {
  let best = 0;
  let most = -1;
  for (let angle = from; angle <= to + step / 2; angle += step) {
    const score = sharpness(points, angle);
    if (score > most) [best, most] = [angle, score];
  }
  return best;
}

/** How much neighbouring rows differ when rows are laid along the angle. */
function sharpness({ xs, ys, height }: Points, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const rows = new Uint32Array(height * 2);
  for (let at = 0; at < xs.length; at += 1) {
    const row = round((ys[at] ?? 0) - (xs[at] ?? 0) * slope + height / 2);
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let score = 0;
  for (let row = 1; row < rows.length; row += 1) score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return score;
}
