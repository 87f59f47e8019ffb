import { editDistance } from "../../../text/edit-distance";
import { fold } from "../../../text/fold";
import { unconfused } from "../../text-tolerance/confusable";
import { OFFICES } from "../head/body-names";
import { INNER_UNITS } from "./inner-units";

/** A unit that a damaged line most likely names. Never taken without a person. */
export interface ScannedUnit {
  readonly name: string;
  /** 0–1: letters in common, less where the line ends before the name does. */
  readonly confidence: number;
  /** Position of its first letter in the line. */
  readonly at: number;
}

/** Least share of letters in common. */
const LEAST_LIKENESS = 0.75;
/** A name cut by the end of its line must show this share of itself, and eight letters. */
const LEAST_SHOWN = 0.6;
const LEAST_LETTERS = 8;
const CUT = 0.9;

/** Letters alone, those that a scanner exchanges put right on either side of a comparison. */
const squashed = (text: string): string => unconfused(fold(text)).replace(/[^a-z0-9]/g, "");
/** Names of one word ("Thuế") are too like other words. */
const NAMES = [...new Set([...INNER_UNITS, ...OFFICES])]
  .filter((name) => name.includes(" "))
  .map((name) => ({ name, key: squashed(name) }));

interface Word {
  readonly at: number;
  readonly key: string;
}

/** Words of a damaged line with the letters a scanner exchanges put right. */
const wordsOf = (line: string): Word[] =>
  [...line.matchAll(/[\p{L}\p{M}\p{N}{}]+/gu)].map((found) => ({
    at: found.index,
    key: squashed(found[0]),
  }));

interface Fit extends ScannedUnit {
  /** Number of words it takes up. */
  readonly words: number;
  readonly letters: number;
}

/** Letters that may differ in a name of so many. */
const allowed = (letters: number): number => Math.floor(letters * (1 - LEAST_LIKENESS));

/** Is the cut text nearer to the beginning of this name than to that of any other? "Các phòng" at the end of a line is not. */
function isNearest(text: string, key: string): boolean {
  const away = editDistance(text, key.slice(0, text.length), allowed(text.length));
  return NAMES.every((other) => other.key === key || editDistance(text, other.key.slice(0, text.length), away) > away);
}

/** A name that goes on in the next line, `left` words before the end of this one. */
const isCutName = (left: number, text: string, key: string): boolean =>
  left === 0 &&
  text.length < key.length &&
  text.length >= Math.max(LEAST_LETTERS, key.length * LEAST_SHOWN) &&
  editDistance(text, key.slice(0, text.length), allowed(text.length)) <= allowed(text.length) &&
  isNearest(text, key);

/** How well a text spells a name, `left` words before the end of its line; null where it does not. */
function likeness(text: string, key: string, left: number): number | null {
  if (key.length < LEAST_LETTERS && text !== key) return null;
  const isCut = isCutName(left, text, key);
  const shown = isCut ? key.slice(0, text.length) : key;
  const longer = Math.max(text.length, shown.length);
  const alike = 1 - editDistance(text, shown, allowed(longer)) / longer;
  if (alike < LEAST_LIKENESS) return null;
  return isCut ? alike * CUT : alike;
}

/** How well the words from `from` on spell one name, whole or up to the end of the line. */
function fitOf(words: readonly Word[], from: number, { name, key }: (typeof NAMES)[number]): Fit | null {
  let best: Fit | null = null;
  let text = "";
  for (let count = 1; from + count <= words.length && text.length <= key.length + 2; count += 1) {
    text += words[from + count - 1]?.key ?? "";
    const confidence = likeness(text, key, words.length - from - count);
    if (confidence !== null && (best === null || confidence > best.confidence))
      best = { name, confidence, at: words[from]?.at ?? 0, words: count, letters: text.length };
  }
  return best;
}

/** The likelier name wins; of two as likely, the one that explains more letters. */
const better = (one: Fit, other: Fit): Fit => {
  const gain = other.letters * other.confidence - one.letters * one.confidence;
  return gain > 0.01 ? other : one;
};

const remembered = new Map<string, readonly ScannedUnit[]>();
const MOST_REMEMBERED = 500;
/** A piece of a cell is short; what is longer is no cell. */
const LONGEST_LINE = 300;

/** The units a damaged line names, left to right; words that are like no name are passed over. The same line, the same answer. */
export function scannedUnits(line: string): readonly ScannedUnit[] {
  const before = remembered.get(line);
  if (before !== undefined) return before;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = unitsIn(line.slice(0, LONGEST_LINE));
  remembered.set(line, found);
  return found;
}

function unitsIn(line: string): ScannedUnit[] {
  const words = wordsOf(line);
  const found: ScannedUnit[] = [];
  for (let from = 0; from < words.length; ) {
    const fits = NAMES.flatMap((name) => fitOf(words, from, name) ?? []);
    const fit = fits.length === 0 ? null : fits.reduce(better);
    if (fit !== null) found.push({ name: fit.name, confidence: Math.round(fit.confidence * 100) / 100, at: fit.at });
    from += fit?.words ?? 1;
  }
  return found;
}
