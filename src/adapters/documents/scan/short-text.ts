import { heightOf, widthOf } from "../layout/box";
import type { Word } from "../layout/word";
import { inkBox, type PixelBox } from "./crop";
import type { Ink } from "./ink";
import { numeralShape } from "./numeral-shape";

/** What is left of the machine's certainty where its looks differ: a person must look. */
const DOUBTED = 0.5;
/** Widest ink of one figure and the room beside it, in heights: the machine drops the second figure of 37, and is sure of the 3. */
const FIGURE = 0.8;
const BESIDE = 0.15;
const CAPITALS = /^\p{Lu}{1,6}$/u;

/** A number or numeral alone in its cell: the ink it must explain. */
export interface ShortText {
  readonly ink: Ink;
  readonly box: PixelBox;
}

/** Two looks that give the same words for all the ink are believed, unless the ink may be a numeral: `settle` decides those. */
export function agree(one: readonly Word[], other: readonly Word[], short: ShortText): boolean {
  const text = textOf(one);
  return text === textOf(other) && explains(one, short) && !CAPITALS.test(text);
}

/**
 * What several looks at the same ink come to: a roman numeral where its shape says so, else the words of two looks that agree
 * and explain all the ink, else the first that may. All of it doubtful, but for a numeral that the first look read as well.
 */
export function settle(looks: readonly Word[][], short: ShortText): Word[] {
  const [first = []] = looks;
  const numeral = /\p{N}/u.test(textOf(first)) ? null : shapeOf(short);
  const [head] = first;
  const right = Math.max(...first.map((word) => word.right));
  if (numeral !== null && head !== undefined)
    return numeral === textOf(first) ? first : [{ ...head, right, text: numeral, confidence: DOUBTED }];
  const whole = looks.filter((words) => explains(words, short));
  const twice = whole.find((words, at) => whole.some((other, from) => from !== at && textOf(other) === textOf(words)));
  if (twice !== undefined && textOf(twice) === textOf(first)) return first;
  return (twice ?? whole[0] ?? first).map((word) => ({ ...word, confidence: Math.min(word.confidence ?? 0, DOUBTED) }));
}

function shapeOf({ ink, box }: ShortText): string | null {
  const inked = inkBox(ink, box, 1);
  return inked === null ? null : numeralShape(ink, inked);
}

/** False where the ink is wider than the figures read can be. */
function explains(words: readonly Word[], { ink, box }: ShortText): boolean {
  const inked = inkBox(ink, box, 1);
  const text = textOf(words);
  if (inked === null || !/^\d+$/.test(text)) return true;
  return widthOf(inked) <= heightOf(inked) * (FIGURE * text.length + BESIDE);
}

const textOf = (words: readonly Word[]): string => words.map((word) => word.text).join(" ");
