import { type GreyImage, whiteImage } from "../../../../src/adapters/documents/scan/grey-image";

/** Sheets drawn by our own pixels: lines of box letters, and ruled tables. 150 dots an inch. */

export const DPI = 150;

export const sheet = (width = 1241, height = 1754): GreyImage => whiteImage(width, height);

export function fill(
  { width, pixels }: GreyImage,
  left: number,
  top: number,
  wide: number,
  high: number,
  shade = 0,
): void {
  for (let y = top; y < top + high; y += 1) pixels.fill(shade, y * width + left, y * width + left + wide);
}

/** A line of letters: boxes 10 wide and 14 to 20 high, 3 apart, a blank after each sixth. */
export function letters(image: GreyImage, left: number, baseline: number, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const high = [14, 20, 14, 17][at % 4] ?? 14;
    fill(image, left + at * 13 + Math.floor(at / 6) * 8, baseline - high, 10, high);
  }
}

export function page(lines: number, image = sheet()): GreyImage {
  for (let line = 0; line < lines; line += 1) letters(image, 150, 200 + line * 32, line % 5 === 4 ? 30 : 66);
  return image;
}

/** Borders two pixels thick at the given places. */
export function ruled(image: GreyImage, xs: readonly number[], ys: readonly number[], shade = 40): GreyImage {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  for (const y of ys) fill(image, left, y, right - left + 2, 2, shade);
  for (const x of xs) fill(image, x, top, 2, bottom - top + 2, shade);
  return image;
}
