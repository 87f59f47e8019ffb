import { editDistance } from "../../text/edit-distance";

/**
 * How alike two folded names are, 0–1, by their words: a word that stands in few names of the list weighs more than one
 * that stands in many ("kiến tạo" tells more than "chính"), and a word may be misread in some letters, not replaced.
 */

/** 1 for the same word, 0 for another word; between for a misread one: one letter of four or five, two of more. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  const limit = longer.length < 6 ? 1 : 2;
  if (longer.length < 4 || shorter.length < 3 || longer.length - shorter.length > limit) return 0;
  const changed = editDistance(shorter, longer);
  return changed <= limit ? (1 - changed / longer.length) * 0.9 : 0;
}

export type WordWeights = (word: string) => number;

/** Weight of a word among the names: its rarity; a word of none of them weighs like one of a single name. */
export function rarityIn(names: readonly string[]): WordWeights {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map([...counts].map(([word, count]) => [word, Math.log(1 + names.length / count)]));
  const ofNone = Math.log(1 + names.length);
  return (word) => weights.get(word) ?? ofNone;
}

/** A folded name taken apart once, to be compared with many. */
export interface WeighedName {
  readonly words: readonly string[];
  /** Of all its words together. */
  readonly weight: number;
}

export function weighedName(name: string, weight: WordWeights): WeighedName {
  const words = name.split(" ").filter(Boolean);
  return { words, weight: words.reduce((sum, word) => sum + weight(word), 0) };
}

export function nameLikeness(one: WeighedName, other: WeighedName, weight: WordWeights): number {
  const whole = one.weight + other.weight;
  if (whole === 0) return 0;
  const free = [...other.words];
  let shared = 0;
  for (const word of one.words) {
    const { at, likeness } = mostAlikeAmong(word, free);
    if (likeness === 0) continue;
    const [partner = word] = free.splice(at, 1);
    shared += likeness * 2 * Math.min(weight(word), weight(partner));
  }
  return Math.min(1, shared / whole);
}

/** The first of the words that are most alike. */
function mostAlikeAmong(word: string, others: readonly string[]): { readonly at: number; readonly likeness: number } {
  let [best, at] = [0, -1];
  others.forEach((other, place) => {
    const likeness = wordLikeness(word, other);
    if (likeness > best) [best, at] = [likeness, place];
  });
  return { at, likeness: best };
}
