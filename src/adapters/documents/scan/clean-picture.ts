import type { RuledTable } from "../layout/cells";
import type { GreyImage } from "./grey-image";
import { whiteImage } from "./grey-image";
import type { Ink } from "./ink";
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

function eraseLine({ width, height, marks }: Ink, { ruling, runs }: RuledLine): void {
  const across = ruling.axis === "horizontal";
  const lanes = across ? height : width;
  for (const run of runs) {
    for (let lane = Math.max(0, run.lane - 1); lane <= Math.min(lanes - 1, run.lane + 1); lane += 1) {
      for (let at = run.from; at <= run.to; at += 1) marks[across ? lane * width + at : at * width + lane] = 0;
    }
  }
}

/** Letters with their rims on white. Ink that was taken away does not come back as another letter's rim. */
function onWhite({ width, height, pixels }: GreyImage, before: Ink, letters: Ink): GreyImage {
  const clean = whiteImage(width, height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (letters.marks[y * width + x] !== 1) continue;
      for (let rimY = Math.max(0, y - RIM); rimY <= Math.min(height - 1, y + RIM); rimY += 1) {
        for (let rimX = Math.max(0, x - RIM); rimX <= Math.min(width - 1, x + RIM); rimX += 1) {
          const at = rimY * width + rimX;
          if (before.marks[at] !== 1 || letters.marks[at] === 1) clean.pixels[at] = pixels[at] ?? 255;
        }
      }
    }
  }
  return clean;
}
