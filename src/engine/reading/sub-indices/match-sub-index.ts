import type { IndexName } from "../../model/plan";
import { remembered } from "../../remembered";
import { bareName, foldedKey, spokenKey } from "./name-key";
import { nameLikeness, rarityIn, type WeighedName, type WordWeights, weighedName } from "./name-similarity";
import { type PciEdition, SUB_INDICES, type SubIndexName } from "./sub-index-list";

export interface SubIndexQuestion {
  readonly index: IndexName | null;
  readonly edition: PciEdition | null;
}

/** `confidence` 0–1; `proposal` is a key to show a person where `key` is null. */
export interface SubIndexMatch {
  readonly key: string | null;
  readonly confidence: number;
  readonly proposal: string | null;
  readonly via: "exact" | "normalised" | "alias" | "folded" | "similar" | "none";
}

/** A printed name in the three spellings the witnesses compare. */
interface PrintedName {
  readonly bare: string;
  readonly spoken: string;
  readonly folded: string;
}

interface Witness {
  readonly via: "exact" | "normalised" | "alias" | "folded";
  readonly confidence: number;
  readonly holds: (entry: SubIndexName, name: PrintedName) => boolean;
}

/** What may follow a name without making it another one: whose it is, where it holds. */
const TAIL = /^ (?:(?:tại|của|ở|cấp|trên|thuộc|cho) )/u;

const spokenNames = new Map(SUB_INDICES.map((entry) => [entry.key, [entry.name, ...entry.aliases].map(spokenKey)]));
const foldedNames = new Map(SUB_INDICES.map((entry) => [entry.key, [entry.name, ...entry.aliases].map(foldedKey)]));
const spoken = (entry: SubIndexName): readonly string[] => spokenNames.get(entry.key) ?? [];
const folded = (entry: SubIndexName): readonly string[] => foldedNames.get(entry.key) ?? [];
const words = (name: string): number => name.split(" ").length;

/** Strongest first. */
const WITNESSES: readonly Witness[] = [
  { via: "exact", confidence: 1, holds: (entry, name) => entry.name === name.bare },
  { via: "normalised", confidence: 0.99, holds: (entry, name) => spoken(entry)[0] === name.spoken },
  { via: "alias", confidence: 0.95, holds: (entry, name) => spoken(entry).includes(name.spoken) },
  { via: "folded", confidence: 0.9, holds: (entry, name) => folded(entry).includes(name.folded) },
  { via: "alias", confidence: 0.85, holds: (entry, name) => hasTail(entry, name.spoken) },
];

function hasTail(entry: SubIndexName, name: string): boolean {
  return spoken(entry).some(
    (known) => words(known) >= 3 && name.startsWith(known) && TAIL.test(name.slice(known.length)),
  );
}

/** A short name may lose less than a long one: "Chi phí thủ tục" is not "Chi phí tuân thủ". */
const sureFor = (name: string): number => (words(name) <= 5 ? 0.8 : 0.7);
const MARGIN = 0.08;
const WORTH_SHOWING = 0.3;
const NOTHING: SubIndexMatch = { key: null, confidence: 0, proposal: null, via: "none" };

/** No name of a sub-index is as long; a sentence is none. */
const MOST_WORDS = 24;

/**
 * The sub-index a printed name means, by its words and never by its numeral. The plan's edition is asked first; a name
 * that only the other edition has is still that edition's. Where several sub-indices answer equally there is no key.
 */
export function matchSubIndex(name: string, options: SubIndexQuestion): SubIndexMatch {
  const printed = printedName(name);
  if (printed.folded === "") return NOTHING;
  const asked = askedCircles(options);
  return byWitnesses(asked, printed) ?? bySimilarity(asked, printed.folded);
}

/** Like `matchSubIndex`, but a name that is only alike is none: for headings, which seldom are names of sub-indices. */
export function knownSubIndex(name: string, options: SubIndexQuestion): string | null {
  return byWitnesses(askedCircles(options), printedName(name))?.key ?? null;
}

function printedName(name: string): PrintedName {
  const bare = bareName(name);
  return { bare, spoken: spokenKey(bare), folded: foldedKey(bare) };
}

/** Entries asked together. A word weighs by how rare it is among them. */
interface Circle {
  readonly entries: readonly SubIndexName[];
  readonly weight: WordWeights;
  /** All names of each entry. */
  readonly names: ReadonlyMap<SubIndexName, readonly WeighedName[]>;
}

function circleOf(entries: readonly SubIndexName[]): Circle {
  const weight = rarityIn(entries.map((entry) => folded(entry)[0] ?? ""));
  const names = new Map(entries.map((entry) => [entry, folded(entry).map((name) => weighedName(name, weight))]));
  return { entries, weight, names };
}

const circles = new Map<string, readonly Circle[]>();

/** The entries to ask, nearest circle first: the edition meant, then everything of the index meant. */
const askedCircles = ({ index, edition }: SubIndexQuestion): readonly Circle[] =>
  remembered(circles, `${index} ${edition}`, () => {
    const ofIndex = SUB_INDICES.filter((entry) => index === null || entry.index === index);
    const ofEdition = edition === null ? [] : ofIndex.filter((entry) => entry.edition === edition);
    const isWithin = ofEdition.length > 0 && ofEdition.length < ofIndex.length;
    return (isWithin ? [ofEdition, ofIndex] : [ofIndex]).map(circleOf);
  });

function byWitnesses(asked: readonly Circle[], name: PrintedName): SubIndexMatch | null {
  for (const { entries } of asked)
    for (const { via, confidence, holds } of WITNESSES) {
      const [first, second] = entries.filter((entry) => holds(entry, name));
      if (first && second === undefined) return { key: first.key, confidence, proposal: null, via };
      if (first) return { key: null, confidence: 0.5, proposal: first.key, via };
    }
  return null;
}

function bySimilarity(asked: readonly Circle[], name: string): SubIndexMatch {
  if (words(name) > MOST_WORDS) return NOTHING;
  const answers = asked.map((circle) => mostAlike(circle, name));
  const sure = answers.find((answer) => answer.key !== null);
  return sure ?? answers.find((answer) => answer.proposal !== null) ?? NOTHING;
}

function mostAlike({ names, weight }: Circle, name: string): SubIndexMatch {
  const asked = weighedName(name, weight);
  const ranked = [...names]
    .map(([entry, all]) => ({ entry, likeness: Math.max(...all.map((known) => nameLikeness(asked, known, weight))) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best, next] = ranked;
  if (!best || best.likeness < WORTH_SHOWING) return NOTHING;
  const confidence = Math.round(best.likeness * 80) / 100;
  const alone = best.likeness - (next?.likeness ?? 0) >= MARGIN;
  if (best.likeness >= sureFor(name) && alone)
    return { key: best.entry.key, confidence, proposal: null, via: "similar" };
  return { key: null, confidence, proposal: alone ? best.entry.key : null, via: "none" };
}
