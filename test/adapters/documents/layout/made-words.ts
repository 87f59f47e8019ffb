import type { Line } from "../../../../src/adapters/documents/layout/lines";
import { linesOf } from "../../../../src/adapters/documents/layout/lines";
import type { PageContent } from "../../../../src/adapters/documents/layout/page-content";
import type { Word } from "../../../../src/adapters/documents/layout/word";

/** Text as a page of evenly wide letters would set it: half the size a letter, a quarter a blank. */

const SIZE = 12;
const LETTER = 0.5;
const BLANK = 0.25;

export interface Setting {
  readonly size?: number;
  readonly bold?: boolean;
}

export function wordsAt(
  text: string,
  left: number,
  baseline: number,
  { size = SIZE, bold = false }: Setting = {},
): Word[] {
  let x = left;
  return text.split(" ").map((part) => {
    const word = {
      text: part,
      left: x,
      right: x + part.length * size * LETTER,
      top: baseline - size * 0.8,
      bottom: baseline + size * 0.2,
      baseline,
      size,
      bold,
      confidence: null,
    };
    x = word.right + size * BLANK;
    return word;
  });
}

export const widthAt = (text: string, size = SIZE): number => wordsAt(text, 0, 0, { size }).at(-1)?.right ?? 0;

export const centred = (text: string, middle: number, baseline: number, setting: Setting = {}): Word[] =>
  wordsAt(text, middle - widthAt(text, setting.size) / 2, baseline, setting);

/** Lines set one under the other, 15 points apart; "> " at the start sets a line in by 28 points. */
export function setLines(texts: readonly string[], left: number, top: number, pitch = 15): Line[] {
  return linesOf(
    texts.flatMap((text, at) =>
      text.startsWith("> ")
        ? wordsAt(text.slice(2), left + 28, top + at * pitch)
        : wordsAt(text, left, top + at * pitch),
    ),
  );
}

export const pageOf = (words: readonly Word[], page = 1): PageContent => ({
  page,
  width: 595,
  height: 842,
  tables: [],
  words,
  fromPicture: false,
});
