import type { PublicBody } from "../model/public-body";
import { fold } from "../text/fold";
import type { BodyReading } from "./body-reading";
import { type PhraseNode, phraseTree } from "./cells/phrase-tree";
import { comparisonKey, keyWords, plainKey } from "./comparison-key";
import { GENERAL } from "./listed/general";
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

/** A spelling with its keys: working them out is the cost of preparing a directory. */
interface Keyed {
  readonly listed: ListedSpelling;
  readonly words: readonly string[];
  readonly key: string;
  readonly folded: string;
}

function keyed(listed: ListedSpelling): Keyed {
  const words = keyWords(listed.text);
  const key = words.join(" ");
  return { listed, words, key, folded: fold(key) };
}

const GENERAL_SPELLINGS: readonly Keyed[] = GENERAL.flatMap(spellingsOf).map(keyed);

const PREPARED = new WeakMap<readonly PublicBody[], BodyDirectory>();

/** Prepares a list of bodies once: the same list (not an equal one) gives the same directory, with what was already read. */
export function bodyDirectory(bodies: readonly PublicBody[]): BodyDirectory {
  const prepared = PREPARED.get(bodies) ?? prepare(bodies);
  PREPARED.set(bodies, prepared);
  return prepared;
}

function prepare(bodies: readonly PublicBody[]): BodyDirectory {
  const spellings = bodies.flatMap(spellingsOf).map(keyed);
  const phrases = [...spellings, ...GENERAL_SPELLINGS];
  return {
    bodies,
    names: new Map(bodies.map((body) => [body.name, body])),
    keys: grouped(spellings, ({ key }) => [key]),
    foldedKeys: grouped(spellings, ({ folded }) => [folded]),
    nearKeys: grouped(spellings, ({ folded, listed }) => [folded, plainKey(listed.text)]),
    phrases: phraseTree(phrases.map(({ words }) => words)),
    foldedPhrases: phraseTree(phrases.map(({ folded }) => folded.split(" "))),
    places: placesOf(spellings),
    recognitions: new Map(),
    readings: new Map(),
  };
}

function grouped(
  spellings: readonly Keyed[],
  keysOf: (spelling: Keyed) => readonly string[],
): ReadonlyMap<string, readonly ListedSpelling[]> {
  const groups = new Map<string, ListedSpelling[]>();
  for (const spelling of spellings) {
    for (const key of new Set(keysOf(spelling))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [spelling.listed]);
      else group.push(spelling.listed);
    }
  }
  groups.delete("");
  return groups;
}

const PLACE = /(?:thành phố|tỉnh)\s+(\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*)$/u;

/** "Công an thành phố Hải Phòng" tells that "thành phố" alone means Hải Phòng in this directory. */
function placesOf(spellings: readonly Keyed[]): readonly string[] {
  const found = spellings.map(({ listed }) => PLACE.exec(listed.text)?.[1]).filter((place) => place !== undefined);
  return [...new Set(found.map(comparisonKey))];
}

/** Whether a body exists on a day (`YYYY-MM-DD`, both ends inclusive); without a day every body does. */
export function activeOn(body: PublicBody, date: string | null): boolean {
  if (date === null) return true;
  return (body.validFrom === null || body.validFrom <= date) && (body.validTo === null || date <= body.validTo);
}
