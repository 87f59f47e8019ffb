import type { RuledTable } from "../layout/cells";
import type { GreyImage } from "./grey-image";
import { whiteImage } from "./grey-image";
import type { Ink } from "./ink";
import { floor, max, min } from "./per-pixel";
import type { RuledLine } from "./ruled-lines";
import { withoutDust } from "./specks";

/** A picture and where its ink is. */
export interface InkedPicture {
  readonly image: GreyImage;
  readonly ink: Ink;
}

/** Points within which a line is the border of a table. */
const AT_BORDER = 2.5;
/** Pixels around ink that keep their shade: the soft rim of a letter helps the recogniser. */
const RIM = 2;

/** Takes away table borders (a recogniser reads them as "|"), dust, and the grey of the paper: nothing but letters on white is left. */
export function cleanPicture(
  { image, ink }: InkedPicture,
  lines: readonly RuledLine[],
  tables: readonly RuledTable[],
  dpi: number,
): InkedPicture {
  const marks = ink.marks.slice();
  for (const line of lines) if (isBorder(line, tables)) eraseLine({ ...ink, marks }, line);
  const letters = withoutDust({ ...ink, marks }, dpi);
  return { image: onWhite(image, ink, letters), ink: letters };
}

function isBorder({ ruling }: RuledLine, tables: readonly RuledTable[]): boolean {
  return tables.some(({ xs, ys, box }) => {
    const [borders, from, to] = ruling.axis === "horizontal" ? [ys, box.left, box.right] : [xs, box.top, box.bottom];
    return ruling.to > from && ruling.from < to && borders.some((border) => Math.abs(border - ruling.at) <= AT_BORDER);
  });
}

/** Runs reach one pixel beyond the ink of their line on either side, so its rim goes with it. */
function eraseLine({ width, marks }: Ink, { ruling, runs }: RuledLine): void {
  const [laneStep, step] = ruling.axis === "horizontal" ? [width, 1] : [1, width];
  for (const run of runs) {
    for (let at = run.from; at <= run.to; at += 1) marks[run.lane * laneStep + at * step] = 0;
  }
}

/** Letters with their rims on white. Ink that was taken away does not come back as another letter's rim. */
function onWhite({ width, height, pixels }: GreyImage, before: Ink, letters: Ink): GreyImage {
  const near = widened(letters);
  const clean = whiteImage(width, height);
  for (let at = 0; at < pixels.length; at += 1) {
    if (near[at] === 1 && (before.marks[at] !== 1 || letters.marks[at] === 1)) clean.pixels[at] = pixels[at] ?? 255;
  }
  return clean;
}

/** The marks with everything up to `RIM` pixels around them. */
function widened({ width, height, marks }: Ink): Uint8Array {
  const wide = new Uint8Array(marks.length);
  for (let at = marks.indexOf(1); at >= 0; at = marks.indexOf(1, at + 1)) {
    const y = floor(at / width);
    const x = at - y * width;
    const left = max(0, x - RIM);
    const right = min(width, x + RIM + 1);
    const last = min(height - 1, y + RIM);
    for (let row = max(0, y - RIM); row <= last; row += 1) {
      wide.fill(1, row * width + left, row * width + right);
    }
  }
  return wide;
}
