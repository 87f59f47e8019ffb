import { around, type Box } from "./box";
import type { Word } from "./word";

/** Words on one line, from left to right. */
export interface Line extends Box {
  readonly words: readonly Word[];
  readonly baseline: number;
  /** Size of its largest letters. */
  readonly size: number;
}

/** In sizes of the letters. */
const SAME_LINE = 0.4;
/** Raised or lowered small letters stay with the line they stand in. */
const RAISED = 0.6;
const BLANK = 0.12;
/** Share of bold letters that makes a text bold: a bracket or a letter the bold font lacks may not be. */
const BOLD = 0.8;

/** Lines from top to bottom. Words belong together by the line they stand on, not by the order in which they were drawn. */
export function linesOf(words: readonly Word[]): Line[] {
  const groups: Word[][] = [];
  for (const word of [...words].sort((one, other) => one.baseline - other.baseline)) {
    const group = groups
      .slice(-3)
      .reverse()
      .find((candidate) => standsIn(candidate, word));
    if (group === undefined) groups.push([word]);
    else group.push(word);
  }
  return groups.map(lineOf).sort((one, other) => one.baseline - other.baseline);
}

function standsIn(group: readonly Word[], word: Word): boolean {
  const first = group[0];
  if (first === undefined) return false;
  const shift = Math.abs(word.baseline - first.baseline);
  const [small, large] = [Math.min(first.size, word.size), Math.max(first.size, word.size)];
  return shift <= small * SAME_LINE || (small < large * 0.8 && shift <= large * RAISED && overlaps(first, word));
}

const overlaps = (one: Box, other: Box): boolean => one.top < other.bottom && other.top < one.bottom;

export function lineOf(words: readonly Word[]): Line {
  const ordered = [...words].sort((one, other) => one.left - other.left);
  const size = Math.max(0, ...ordered.map((word) => word.size));
  const main = ordered.find((word) => word.size === size);
  return { ...around(ordered), words: ordered, baseline: main?.baseline ?? 0, size };
}

/** The line as written. Words that touch (a bold word and the comma behind it) are written together. */
export function textOf(line: Line): string {
  return line.words.reduce((text, word, at) => {
    const before = line.words[at - 1];
    if (before === undefined) return word.text;
    return text + (word.left - before.right > BLANK * Math.min(word.size, before.size) ? " " : "") + word.text;
  }, "");
}

export function isBold(lines: readonly Line[]): boolean {
  const words = lines.flatMap((line) => line.words);
  const letters = (list: readonly Word[]): number => list.reduce((sum, word) => sum + word.text.length, 0);
  return letters(words) > 0 && letters(words.filter((word) => word.bold)) > letters(words) * BOLD;
}
