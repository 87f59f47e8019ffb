import type { IndexName, Target } from "../../../model/plan";
import type { PciEdition } from "../../sub-indices/sub-index-list";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { indexesIn } from "../head/indexes";
import type { Passage } from "../passages/passage";
import type { ProseDoubt } from "../prose-doubt";
import { type Band, bandIn, IN_PER_CENT, isEmptyBand } from "./band";
import type { FigureContext } from "./scores";
import { subIndexReader } from "./sub-index-figures";
import { unitsIn } from "./unit";

export interface TargetReading {
  readonly targets: readonly Target[];
  /** Passages whose figures are bands of sub-indices: they are targets and no objectives beside. */
  readonly listed: ReadonlySet<Passage>;
  readonly doubts: readonly ProseDoubt[];
}

interface Subject extends FigureContext {
  readonly edition: PciEdition | null;
}

/** Targets among the aims: of the whole index, and of lists of sub-indices ("- 03 chỉ số: A; B; C: đạt … từ 8,1 - 8,5 điểm"). */
export function targetsInAims(aims: readonly Passage[], context: Subject): TargetReading {
  const targets: Target[] = [];
  const listed = new Set<Passage>();
  const doubts: ProseDoubt[] = [];
  let announced: number | null = null;
  for (const passage of aims) {
    const year = /\bnam\s*(20\d\d)\b(?!\s*-)/.exec(passage.words.flat.replace(/so voi nam 20\d\d/g, ""))?.[1];
    if (passage.marker?.kind !== "dash") announced = null;
    const ownYear: number | null = year === undefined ? announced : Number(year);
    announced = ownYear ?? announced;
    const subject = { ...context, year: ownYear ?? context.year };
    const list = listTargets(passage, subject, doubts);
    if (list.length > 0) listed.add(passage);
    targets.push(...(list.length > 0 ? list : totalTargets(passage, subject)));
  }
  return { targets, listed, doubts };
}

const target = (subject: Subject, year: number, subIndex: string, band: Band): Target => ({
  index: subject.index ?? "PCI",
  unit: subject.unit,
  year,
  subIndex,
  ...band,
});

/** The names before the last colon (or before "đạt"), and the band after it. */
function listTargets(passage: Passage, subject: Subject, doubts: ProseDoubt[]): Target[] {
  const { words } = passage;
  const cut = cutBeforeBand(words.flat);
  if (cut === null || subject.year === null || subject.index === null) return [];
  const band = bandIn(words.flat.slice(cut.to));
  if (isEmptyBand(band)) return [];
  const { names, said } = listedNames(words, cut.from);
  const keyOf = subIndexReader(subject.index, names, subject.edition);
  const known = names.map((name) => ({ name, key: keyOf(name) }));
  if (!known.some(({ key }) => key !== null)) return [];
  for (const { name, key } of known) if (key === null) doubts.push(unknownName(passage, name));
  if (said !== null && said !== names.length) doubts.push(countDiffers(passage, said, names.length));
  const { year } = subject;
  return known.flatMap(({ key }) => (key === null ? [] : [target(subject, year, key, band)]));
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

function cutBeforeBand(flat: string): Cut | null {
  const colon = [...flat.matchAll(/:\s*(?=(?:phan dau\s+)?(?:dat|tu|tren|toi thieu|it nhat|xep|giu|duy tri|\d))/g)].at(
    -1,
  );
  if (colon) return { from: colon.index, to: colon.index + 1 };
  const verb = /\s(?:phan dau\s+)?(?:dat|tang len|xep)\s/.exec(flat);
  return verb ? { from: verb.index, to: verb.index + 1 } : null;
}

/** "03 chỉ số: A; B; C" → three names and the 3 it announces. */
function listedNames(words: FoldedText, to: number): { names: string[]; said: number | null } {
  const head = /^(?:\W*(?:phan dau\s+)?(?:doi voi\s+)?(?:nhom\s+)?(\d{1,2})\s*chi so(?: thanh phan)?[^:;]{0,60}:)/.exec(
    words.flat.slice(0, to),
  );
  const from = head ? head[0].length : 0;
  const names = words
    .original(from, to)
    .split(/;|\(\d+\)/u)
    .map((name) => name.replace(/^[\s,.:-]+|[\s,.:-]+$/gu, ""))
    .filter((name) => name !== "");
  return { names, said: head?.[1] === undefined ? null : Number(head[1]) };
}

/**
 * A target of a whole index: points or rank beside the index's name; a later clause without a name goes on with the index
 * before. An aim the plan only contributes to, because it is of another unit ("PCI của thành phố" in the plan of one of
 * its offices), is an objective and no target of the plan.
 */
function totalTargets({ words }: Passage, subject: Subject): Target[] {
  const { flat, text } = words;
  if (subject.year === null || isOfAnother(flat, text, subject)) return [];
  const bands = new Map<IndexName, Band>();
  let index: IndexName | null = null;
  for (const clause of flat.split(/;/)) {
    index = indexesIn(clause)[0] ?? index;
    const compares = /so voi (?:nam|cung ky)/.test(clause) && !/\bdat\b/.test(clause);
    if (index !== null && !compares)
      bands.set(index, joined(bands.get(index), bandIn(clause, IN_PER_CENT.includes(index))));
  }
  const { year } = subject;
  return [...bands]
    .filter(([, band]) => !isEmptyBand(band))
    .map(([named, band]) => target({ ...subject, index: named }, year, "total", band));
}

/** What the first clause leaves open the next one may fill: points here, rank there. */
function joined(one: Band | undefined, other: Band): Band {
  if (one === undefined) return other;
  const points = one.from === null ? other : one;
  const ranks = one.rankFrom === null ? other : one;
  return { from: points.from, to: points.to, rankFrom: ranks.rankFrom, rankTo: ranks.rankTo };
}

const PROVINCE = /\b(?:pci|papi|sipas|par ?index|chi so[^,;.]{0,40}) (?:cua )?(?:toan )?(thanh pho|tinh)\b/;

function isOfAnother(flat: string, text: string, { unit }: Subject): boolean {
  if (unit === null) return false;
  const province = /^(?:tỉnh|thành phố)\s/u.test(unit);
  const named = unitsIn(text).map(({ name }) => name);
  if (named.length > 0) return !named.some((name) => name.toLowerCase() === unit.toLowerCase());
  return !province && PROVINCE.test(flat);
}

const unknownName = (passage: Passage, name: string): ProseDoubt => ({
  id: "target-name-unknown",
  severity: "warning",
  place: passage.place,
  value: name,
  suggestion: null,
  args: { name },
});

const countDiffers = (passage: Passage, said: number, listed: number): ProseDoubt => ({
  id: "target-count-differs",
  severity: "warning",
  place: passage.place,
  value: passage.text,
  suggestion: null,
  args: { said, listed },
});
