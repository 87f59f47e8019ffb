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

export const namesIndex = (flat: string, index: IndexName): boolean => NAMES[index].test(flat);

/**
 * What the plan is about: the indexes of its title; where the title names none ("cải thiện môi trường kinh doanh"),
 * those its aims promise to raise.
 */
export function planIndexes(title: string, aims: readonly string[]): IndexName[] {
  const named = indexesIn(title);
  const subject = named.length > 0 ? named : aims.flatMap(indexesIn);
  return INDEXES.filter((index) => subject.includes(index));
}
