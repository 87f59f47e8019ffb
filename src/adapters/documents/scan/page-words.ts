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
/** A line's box reaches from the tallest letter to the lowest tail: about this share of the font's size. */
const SIZE_OF_BOX = 0.95;

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
    size: (y(line.box.bottom) - y(line.box.top)) * SIZE_OF_BOX,
    bold: false,
    confidence: word.confidence,
  };
}
