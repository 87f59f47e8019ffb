import type { IndexName } from "../../../model/plan";
import { matchSubIndex } from "../../sub-indices/match-sub-index";
import { editionOfNames } from "../../sub-indices/pci-edition";
import type { PciEdition } from "../../sub-indices/sub-index-list";
import type { FoldedText } from "../../text-tolerance/folded-text";
import { NUMBER, numberOf } from "./number";

/** "gia nhập thị trường: 8,72 điểm, + 1,58 điểm" as printed. */
export interface NamedFigure {
  readonly name: string;
  /** Null where only the change is printed ("Chi phí thời gian (tăng 0,72 điểm)"). */
  readonly score: number | null;
  /** Points gained (positive) or lost since the year before; null where not printed. */
  readonly delta: number | null;
  readonly rank: number | null;
  /** Position in the folded text, 0-based. */
  readonly at: number;
}

const ITEM = new RegExp(
  `([a-z][a-z ,&()-]{2,110}?)\\s*(?::|\\bdat|\\bduoc|\\(|-)\\s*(?:dat\\s*)?(${NUMBER})\\s*diem([^;:.]*(?:\\.\\d[^;:.]*)*)`,
  "g",
);
const CHANGE = new RegExp(`(\\+|-|\\btang\\b|\\bgiam\\b)\\s*(${NUMBER})\\s*(?:diem)?(?!\\s*bac)`);
const RANK = /\b(?:xep|hang|vi tri)\s*(?:hang\s*|vi tri\s*)?(?:thu\s*(?:hang\s*)?)?(\d{1,2})\b/;

/** "Chi phí thời gian (tăng 0,72 điểm)": only the change is told. */
const CHANGE_ONLY = new RegExp(
  `([a-z][a-z ,&-]{2,110}?)\\s*(?:\\(|,|:)?\\s*\\b(tang|giam)\\s*(?:them\\s*)?(${NUMBER})\\s*diem\\b`,
  "g",
);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Names with a score or a change beside them, in order. */
export function namedFigures(words: FoldedText): NamedFigure[] {
  const taken: Span[] = [];
  const scored = [...words.flat.matchAll(ITEM)].flatMap((found) => {
    const [whole, rawName = "", printed = "", tail = ""] = found;
    const score = numberOf(printed);
    if (score === null) return [];
    taken.push({ from: found.index, to: found.index + whole.length });
    return [
      { name: nameAt(words, found.index, rawName), score, delta: changeIn(tail), rank: rankIn(tail), at: found.index },
    ];
  });
  const changed = [...words.flat.matchAll(CHANGE_ONLY)].flatMap((found) => {
    const [, rawName = "", direction = "", printed = ""] = found;
    const at = found.index;
    if (taken.some((span) => at >= span.from && at < span.to)) return [];
    const size = numberOf(printed) ?? 0;
    return [
      { name: nameAt(words, at, rawName), score: null, delta: direction === "giam" ? -size : size, rank: null, at },
    ];
  });
  return [...scored, ...changed].sort((a, b) => a.at - b.at);
}

const nameAt = (words: FoldedText, at: number, rawName: string): string =>
  words.original(at, at + rawName.length).replace(/^[\s,;-]+|[\s,;-]+$/gu, "");

function changeIn(tail: string): number | null {
  const found = CHANGE.exec(tail);
  const size = numberOf(found?.[2] ?? "");
  if (!found || size === null) return null;
  return found[1] === "-" || found[1] === "giam" ? -size : size;
}

function rankIn(tail: string): number | null {
  const rank = RANK.exec(tail)?.[1];
  return rank === undefined ? null : Number(rank);
}

/** The sub-index a name in prose means; the names around it tell the edition before the plan's years do. */
export function subIndexReader(
  index: IndexName,
  names: readonly string[],
  years: PciEdition | null,
): (name: string) => string | null {
  const edition = index === "PCI" ? (editionOfNames(names) ?? years) : null;
  return (name) => {
    const found = matchSubIndex(name, { index, edition });
    return found.via === "similar" && found.confidence < 0.6 ? null : found.key;
  };
}
