import type { PublicBody } from "../model/public-body";
import type { BodyReading } from "./body-reading";
import { comparisonKey, foldedKey, keyWords, plainKey } from "./comparison-key";
import { GENERAL } from "./general";
import { type PhraseNode, phraseTree } from "./phrase-tree";
import type { Recognition } from "./recognition";
import { type ListedSpelling, spellingsOf } from "./spellings";

/** Bodies with everything matching looks things up in, prepared once. */
export interface BodyDirectory {
  readonly bodies: readonly PublicBody[];
  readonly names: ReadonlyMap<string, PublicBody>;
  /** Comparison key → spellings that have it. */
  readonly keys: ReadonlyMap<string, readonly ListedSpelling[]>;
  /** Key without diacritics → spellings that have it. */
  readonly foldedKeys: ReadonlyMap<string, readonly ListedSpelling[]>;
  /** Folded and plain keys → spellings, for names that are only alike. */
  readonly nearKeys: ReadonlyMap<string, readonly ListedSpelling[]>;
  /** Every spelling as a path of words; those of `GENERAL` too, so that their commas never split a cell. */
  readonly phrases: PhraseNode;
  readonly foldedPhrases: PhraseNode;
  /** Cities and provinces named in the directory, as comparison keys ("hải phòng"). */
  readonly places: readonly string[];
  /** Names and cells already read. */
  readonly recognitions: Map<string, Recognition>;
  readonly readings: Map<string, BodyReading>;
}

export function bodyDirectory(bodies: readonly PublicBody[]): BodyDirectory {
  const spellings = bodies.flatMap(spellingsOf);
  const paths = [...spellings, ...GENERAL.flatMap(spellingsOf)].map(({ text }) => keyWords(text));
  return {
    bodies,
    names: new Map(bodies.map((body) => [body.name, body])),
    keys: groupedBy(spellings, comparisonKey),
    foldedKeys: groupedBy(spellings, foldedKey),
    nearKeys: groupedBy(spellings, foldedKey, plainKey),
    phrases: phraseTree(paths),
    foldedPhrases: phraseTree(paths.map((words) => foldedKey(words.join(" ")).split(" "))),
    places: placesOf(spellings),
    recognitions: new Map(),
    readings: new Map(),
  };
}

function groupedBy(
  spellings: readonly ListedSpelling[],
  ...keysOf: readonly ((text: string) => string)[]
): ReadonlyMap<string, readonly ListedSpelling[]> {
  const groups = new Map<string, ListedSpelling[]>();
  for (const spelling of spellings) {
    for (const key of new Set(keysOf.map((keyOf) => keyOf(spelling.text)))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [spelling]);
      else group.push(spelling);
    }
  }
  groups.delete("");
  return groups;
}

const PLACE = /(?:thành phố|tỉnh)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)$/u;

/** "Công an thành phố Hải Phòng" tells that "thành phố" alone means Hải Phòng in this directory. */
function placesOf(spellings: readonly ListedSpelling[]): readonly string[] {
  const found = spellings.map(({ text }) => PLACE.exec(text)?.[1]).filter((place) => place !== undefined);
  return [...new Set(found.map(comparisonKey))];
}

/** Whether a body exists on a day (`YYYY-MM-DD`, both ends inclusive); without a day every body does. */
export function activeOn(body: PublicBody, date: string | null): boolean {
  if (date === null) return true;
  return (body.validFrom === null || body.validFrom <= date) && (body.validTo === null || date <= body.validTo);
}
