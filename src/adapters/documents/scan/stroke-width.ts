import { median } from "../layout/box";
import type { Word } from "../layout/word";
import type { Ink } from "./ink";
import { max, min, round } from "./per-pixel";

/** A word whose strokes are this much thicker than those of the page's middle word is bold (measured: 1.26 and more, plain up to 1.1). */
const BOLDER = 1.2;
/** Figures are rounder than letters and look thicker so measured. */
const BOLDER_FIGURES = 1.5;
const LETTERS = /\p{L}/u;
const FIGURES = /\p{N}/u;

/** Noise thins or thickens single words: where most letters of a cell are bold, all are. */
const MOST = 0.7;

/** Tells bold words by the thickness of their strokes, region by region. A page that is bold throughout shows no bold. */
export function markBold(regions: readonly (readonly Word[])[], ink: Ink, dpi: number): Word[] {
  const widths = new Map(regions.flat().map((word) => [word, strokeWidth(ink, word, dpi)]));
  const usual = median(
    [...widths].filter(([word, width]) => width > 0 && LETTERS.test(word.text)).map(([, width]) => width),
  );
  const isBold = (word: Word): boolean => (widths.get(word) ?? 0) > usual * boldFrom(word.text);
  return regions.flatMap((words) => {
    const whole = lettersOf(words.filter(isBold)) > lettersOf(words) * MOST;
    return words.map((word) => ({ ...word, bold: whole || isBold(word) }));
  });
}

const lettersOf = (words: readonly Word[]): number => words.reduce((sum, { text }) => sum + text.length, 0);

/** Dashes and dots have no strokes to measure. */
function boldFrom(text: string): number {
  if (LETTERS.test(text)) return BOLDER;
  return FIGURES.test(text) ? BOLDER_FIGURES : Infinity;
}

/** Mean length of the runs of ink along the rows of pixels through a word. */
function strokeWidth({ width, height, marks }: Ink, word: Word, dpi: number): number {
  const pixel = (points: number): number => round((points * dpi) / 72);
  const left = max(0, pixel(word.left));
  const right = min(width, pixel(word.right));
  const bottom = min(height, pixel(word.bottom));
  let pixels = 0;
  let runs = 0;
  for (let y = max(0, pixel(word.top)); y < bottom; y += 1) {
    let before = 0;
    for (let x = left; x < right; x += 1) {
      const mark = marks[y * width + x] ?? 0;
      pixels += mark;
      if (mark === 1 && before === 0) runs += 1;
      before = mark;
    }
  }
  return runs === 0 ? 0 : pixels / runs;
}
