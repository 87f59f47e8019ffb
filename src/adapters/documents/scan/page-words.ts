import { median } from "../layout/box";
import type { Word } from "../layout/word";
import type { ReadLine, ReadWord } from "./recogniser";

/** Where a cut-out stood in its page, and how it was enlarged. */
export interface CutPlace {
  /** Its corner in the page, in pixels of the page. */
  readonly left: number;
  readonly top: number;
  readonly scale: number;
  /** White pixels around it. */
  readonly margin: number;
  readonly dpi: number;
}

const BARS = /^[|¦]+$/;
const EDGE_BARS = /^[|¦]+(?=\S)|(?<=\S)[|¦]+$/g;
/** Sizes of the font to the height of a line from tops to tails (measured on 12 and 13 points). */
const SIZE_OF_HEIGHT = 1.07;
/** Heights are estimates: those within this share of the page's middle one are the same size. */
const SAME_SIZE = 0.3;

/** Words in points on the page. What is left of a ruling line, read as a bar beside words, is dropped. */
export function pageWords(lines: readonly ReadLine[], place: CutPlace): Word[] {
  const count = lines.reduce((sum, line) => sum + line.words.length, 0);
  return lines.flatMap((line) =>
    line.words
      .filter((word) => word.text.trim() !== "" && (count === 1 || !BARS.test(word.text)))
      .map((word) => pageWord(word, line, place)),
  );
}

function pageWord(word: ReadWord, line: ReadLine, { left, top, scale, margin, dpi }: CutPlace): Word {
  const x = (pixel: number): number => (((pixel - margin) / scale + left) * 72) / dpi;
  const y = (pixel: number): number => (((pixel - margin) / scale + top) * 72) / dpi;
  return {
    text: word.text.replace(EDGE_BARS, ""),
    left: x(word.box.left),
    right: x(word.box.right),
    top: y(line.box.top),
    bottom: y(line.box.bottom),
    baseline: y(line.baseline),
    size: ((line.height / scale) * SIZE_OF_HEIGHT * 72) / dpi,
    bold: false,
    confidence: word.confidence,
  };
}

/** Evens out the estimates of letter size over a page: small differences would look like other fonts. */
export function evenSizes(regions: readonly (readonly Word[])[]): Word[][] {
  const usual = median(regions.flat().map((word) => word.size));
  const even = (word: Word): Word =>
    Math.abs(word.size - usual) <= usual * SAME_SIZE ? { ...word, size: usual } : word;
  return regions.map((words) => words.map(even));
}
