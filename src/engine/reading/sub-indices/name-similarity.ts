import { editDistance } from "../text-tolerance/edit-distance";

/**
 * How alike two folded names are, 0–1, by their words: a word that stands in few names of the list weighs more than one
 * that stands in many ("kiến tạo" tells more than "chính"), and a word may be misread in some letters, not replaced.
 */

/** 1 for the same word, 0 for another word; between for a misread one: one letter of four or five, two of more. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  const [shortest, longest] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  const limit = longest < 6 ? 1 : 2;
  if (longest < 4 || shortest < 3 || longest - shortest > limit) return 0;
  const changed = editDistance(one, other, limit);
  return changed <= limit ? (1 - changed / longest) * 0.9 : 0;
}

export type WordWeights = (word: string) => number;

/** Weight of a word among the names: its rarity; a word of none of them weighs like one of a single name. */
export function rarityIn(names: readonly string[]): WordWeights {
  const counts = new Map<string, number>();
  for (const name of names) for (const word of new Set(name.split(" "))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(1 + names.length / (counts.get(word) ?? 1));
}

export function nameLikeness(one: string, other: string, weight: WordWeights): number {
  const [mine, theirs] = [one.split(" ").filter(Boolean), other.split(" ").filter(Boolean)];
  const free = [...theirs];
  const whole = [...mine, ...theirs].reduce((sum, word) => sum + weight(word), 0);
  if (whole === 0) return 0;
  let shared = 0;
  for (const word of mine) {
    const likeness = free.map((candidate) => wordLikeness(word, candidate));
    const best = Math.max(0, ...likeness);
    if (best === 0) continue;
    const at = likeness.indexOf(best);
    const [partner = word] = free.splice(at, 1);
    shared += best * 2 * Math.min(weight(word), weight(partner));
  }
  return Math.min(1, shared / whole);
}
