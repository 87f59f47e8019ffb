import { SURE_READING } from "../../../engine/source/sure-reading";
import type { Word } from "./word";

/**
 * How sure the machine is of a cell, 0–1: that of its least certain word, because one wrong word makes a wrong cell.
 * A cell without ink is surely blank; ink in which nothing could be read is no certainty at all.
 */
export function wordsConfidence(words: readonly Word[], unread: boolean): number {
  if (unread) return 0;
  return words.reduce((least, word) => Math.min(least, word.confidence ?? 1), 1);
}

/** What a person must compare with the picture, word by word. */
export const doubtfulWords = (words: readonly Word[]): string[] =>
  words.filter((word) => (word.confidence ?? 1) < SURE_READING).map((word) => word.text);
