import { knownSubIndex } from "../../sub-indices/match-sub-index";
import type { PciEdition } from "../../sub-indices/sub-index-list";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { indexesIn } from "../head/indexes";
import type { Passage } from "../passages/passage";
import { namesBody } from "./body-phrase";
import type { NarrativeSection } from "./narrative-task";

/** Where the items under a heading stand, and what the heading says for all of them. */
export interface Heading {
  readonly id: string;
  /** "năm 2023": a time the heading or one above it states. */
  readonly timingRaw: string | null;
  /** The body the heading names: what stands under "1. Sở Tài chính" is that body's to do. */
  readonly leadRaw: string | null;
  readonly section: NarrativeSection;
}

const TIME = /\b(?:trong )?(?:nam|giai doan)\s*20\d\d(?:\s*(?:-|den)\s*(?:nam\s*)?20\d\d)?/;

const NOTHING_ABOVE = { id: null, timingRaw: null, leadRaw: null };

/** Reads headings of one plan; ids stay apart where numbers repeat ("II", "II#2"). */
export class HeadingReader {
  readonly #seen = new Map<string, number>();
  readonly #edition: PciEdition | null;

  constructor(edition: PciEdition | null) {
    this.#edition = edition;
  }

  /** `above` is the heading it stands under, null for a part. */
  read(passage: Passage, above: Heading | null): Heading {
    const { words, place, lines } = passage;
    const given = above ?? NOTHING_ABOVE;
    const printedNumber = passage.marker?.number ?? null;
    const id = this.#apart(idUnder(given.id, printedNumber ?? words.flat.trim().slice(0, 12).trim()));
    const timingRaw = timeIn(words) ?? given.timingRaw;
    const title = words.text.replace(/(?<![\s.:])[\s.:]+$/u, "");
    const subIndex = knownSubIndex(title, { index: indexesIn(words.flat)[0] ?? null, edition: this.#edition });
    const leadRaw = namesBody(title) ? title : given.leadRaw;
    return { id, timingRaw, leadRaw, section: { id, printedNumber, title, subIndex, timingRaw, place, lines } };
  }

  #apart(id: string): string {
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  }
}

/** "1.1" under "II.1" is "II.1.1": a nested number already holds those above it. */
function idUnder(above: string | null, number: string): string {
  if (above === null) return number;
  const part = above.split(".")[0] ?? above;
  return /^\d+\.\d/.test(number) ? `${part}.${number}` : `${above}.${number}`;
}

function timeIn(words: FoldedText): string | null {
  const time = TIME.exec(words.flat);
  return time ? words.original(time.index, time.index + time[0].length) : null;
}
