import { gathered } from "../../gathered";
import { editDistance } from "../../text/edit-distance";
import { unconfused } from "./confusable";
import { EXPECTED_WORDS } from "./expected-words";

const known = new Set(EXPECTED_WORDS);
const byLength = gathered(known, (word) => word.length);

/** More slips of a scanner, only for texts that are damaged throughout: w, ii, v1 and the like stand for u and l. */
const damaged = (word: string): string =>
  unconfused(word.replace(/¢/g, "c").replace(/&/g, "e"))
    .replace(/w|ii|il(?=$)/g, "u")
    .replace(/(?<=[a-z])8(?![0-9])/g, "o")
    // no Vietnamese syllable has d after a consonant: it was á, à, ả ("cdo", "hdi")
    .replace(/(?<=^[bcghklmnpqrstvx])d(?=[a-z])/g, "a")
    // … and at the end of a word ó, ố, ồ ("thanh phd")
    .replace(/(?<=^[bcghklmnpqrstvx]+)d$/g, "o");

/** Letters that may be lost, added or changed before two words are taken for two words. */
const allowed = (word: string): number => (word.length <= 2 ? 0 : word.length <= 5 ? 1 : 2);

const remembered = new Map<string, string>();
const MOST_REMEMBERED = 5_000;

/**
 * The expected word a scanned word stands for: itself, or the only expected word nearest to it; a word near to none,
 * or equally near to two, stays as it is. The same word always gives the same answer, so answers are remembered.
 */
export function mendWord(folded: string): string {
  const before = remembered.get(folded);
  if (before !== undefined) return before;
  const mended = nearestExpected(damaged(folded));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(folded, mended);
  return mended;
}

function nearestExpected(word: string): string {
  if (known.has(word) || /^\d+$/.test(word)) return word;
  const limit = allowed(word);
  const near = [-1, 0, 1]
    .flatMap((difference) => byLength.get(word.length + difference) ?? [])
    .map((candidate) => ({ candidate, changes: editDistance(word, candidate, limit) }))
    .filter(({ changes }) => changes <= limit)
    .map(({ candidate, changes }) => ({ candidate, doubt: doubtBetween(word, candidate, changes) }))
    .sort((a, b) => a.doubt - b.doubt);
  const [first, second] = near;
  return first && first.doubt !== second?.doubt ? first.candidate : word;
}

/** Two words as far away are told apart by their length, then by their first letters. */
const doubtBetween = (word: string, candidate: string, changes: number): number =>
  changes * 4 + (candidate.length === word.length ? 0 : 2) + (candidate.slice(0, 2) === word.slice(0, 2) ? 0 : 1);
