import { INDEXES, type IndexName } from "../../../model/plan";

/** Names of the indexes in folded text. A competitiveness index "of departments" is the DDCI, whatever it is called. */
const NAMES: Readonly<Record<IndexName, RegExp>> = {
  DDCI: /\b(?:ddci|dcci)\b|nang luc canh tranh (?:cap )?(?:cac )?(?:so|huyen|dia phuong|xa|co so)\b/,
  PCI: /\bpci\b|chi so nang luc canh tranh(?! (?:cap )?(?:cac )?(?:so|huyen|dia phuong|xa|co so)\b)/,
  "PAR INDEX": /\bpar ?-?index\b|chi so cai cach hanh chinh|chi so cchc/,
  SIPAS: /\bsipas\b|chi so (?:ve )?(?:muc do |su )?hai long/,
  PAPI: /\bpapi\b|chi so hieu qua quan tri/,
};

/** Indexes a folded text names, in the order of the list. */
export const indexesIn = (flat: string): IndexName[] => INDEXES.filter((index) => NAMES[index].test(flat));

/**
 * What the plan is about, from the first of these that names an index: its title; its aims ("góp phần nâng cao các chỉ số
 * PCI, SIPAS" in a plan to improve the business environment); the titles of its appendices, where only they are given.
 */
export function planIndexes(title: string, aims: readonly string[], appendices: readonly string[] = []): IndexName[] {
  const named = [[title], aims, appendices].map((texts) => texts.flatMap(indexesIn));
  const subject = named.find((indexes) => indexes.length > 0) ?? [];
  return INDEXES.filter((index) => subject.includes(index));
}
