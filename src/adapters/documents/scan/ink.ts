import type { GreyImage } from "./grey-image";
import { max, min } from "./per-pixel";

/** Where a picture is dark against its surroundings: 1 ink, 0 paper. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly marks: Uint8Array;
}

/** A pixel is ink where it is this much darker than the mean around it: paper may be grey, unevenly lit, or noisy. */
const DARKER = 0.84;

/** `reach`: pixels on each side that count as the surroundings. */
export function inkOf(image: GreyImage, reach: number): Ink {
  const { width, height, pixels } = image;
  const sums = sumsOf(image);
  const stride = width + 1;
  const marks = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const top = max(0, y - reach) * stride;
    const bottom = min(height, y + reach + 1) * stride;
    const rows = (bottom - top) / stride;
    for (let x = 0; x < width; x += 1) {
      const left = max(0, x - reach);
      const right = min(width, x + reach + 1);
      const above = (sums[top + right] ?? 0) - (sums[top + left] ?? 0);
      const sum = (sums[bottom + right] ?? 0) - (sums[bottom + left] ?? 0) - above;
      const at = y * width + x;
      if ((pixels[at] ?? 255) * rows * (right - left) < sum * DARKER) marks[at] = 1;
    }
  }
  return { width, height, marks };
}

/** Sums of all pixels above and left of each corner, so that any rectangle's sum takes four look-ups. */
function sumsOf({ width, height, pixels }: GreyImage): Float64Array {
  const stride = width + 1;
  const sums = new Float64Array(stride * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    for (let x = 0; x < width; x += 1) {
      row += pixels[y * width + x] ?? 0;
      sums[(y + 1) * stride + x + 1] = (sums[y * stride + x + 1] ?? 0) + row;
    }
  }
  return sums;
}
