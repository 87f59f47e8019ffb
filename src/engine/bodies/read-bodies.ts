import { remembered } from "../remembered";
import type { BodyDirectory } from "./body-directory";
import { byReference, doubtsOf, notAName, repeated, trailingPunctuation } from "./body-doubts";
import type { BodyDoubt, BodyMention, BodyReading } from "./body-reading";
import { type RoledEntry, rolesOf } from "./cells/cell-entries";
import { cellText } from "./cells/cell-tokens";
import { letteringOf, startsLikeBody } from "./cells/head-words";
import { type SharedPart, sharedList, underHead } from "./cells/shared-head";
import { splitCell } from "./cells/split-cell";
import { comparisonKey } from "./comparison-key";
import { recogniseBody } from "./recognise-body";
import { isApplied, type Recognition } from "./recognition";

const NOBODY: BodyReading = { bodies: [], joined: [], doubts: [] };

/**
 * Reads a cell of bodies: text ─ entries ─ roles ─ one mention each ─ repetitions dropped.
 * Blank is nobody, without a doubt. Every word of the cell stands in `asWritten` of a mention or in a doubt.
 */
export function readBodies(cell: string | null, directory: BodyDirectory): BodyReading {
  if (cell === null) return NOBODY;
  return remembered(directory.readings, cell, () => read(cellText(cell), directory));
}

interface Found {
  readonly mention: BodyMention;
  readonly joined: boolean;
  readonly doubts: readonly BodyDoubt[];
}

function read(text: string, directory: BodyDirectory): BodyReading {
  const entries = rolesOf(splitCell(text, directory));
  const last = entries.at(-1);
  const doubts: BodyDoubt[] = last !== undefined && endsWithPunctuation(text) ? [trailingPunctuation(last.raw)] : [];
  const found: Found[] = [];
  let head: string | null = null;
  for (const [i, entry] of entries.entries()) {
    if (isNoName(entry)) {
      doubts.push(...(/[\p{L}\p{N}]/u.test(entry.raw) ? [notAName(entry.raw)] : []));
      continue;
    }
    const read = mentionsOf(withSharedMany(entry, entries[i - 1]), head, directory);
    head = read.head;
    found.push(...read.found);
  }
  const kept = found.filter((each) => namedBefore(each, found) === null);
  return {
    bodies: kept.filter(({ joined }) => !joined).map(({ mention }) => mention),
    joined: kept.filter(({ joined }) => joined).map(({ mention }) => mention),
    doubts: [...doubts, ...found.flatMap((each) => allDoubts(each, found))],
  };
}

interface EntryReading {
  readonly found: readonly Found[];
  /** Head word that a colon makes hold for the next entries. */
  readonly head: string | null;
}

/** One entry is one body, unless it is a list under one head word ("Các Sở: Tài chính, Nội vụ"). */
function mentionsOf(entry: RoledEntry, head: string | null, directory: BodyDirectory): EntryReading {
  const alone = recogniseBody(entry.name, directory);
  if (isApplied(alone)) return { found: [mentionOf(entry, alone)], head: null };
  const under = head === null ? null : underHead(head, entry.name, directory);
  if (under !== null) return { found: [mentionOf(entry, under)], head };
  const list = sharedList(entry.name, directory);
  if (list === null) return { found: [mentionOf(entry, alone)], head: null };
  const parts = withSurroundings(entry, list.parts);
  return { found: parts.map(({ raw, found }) => mentionOf({ ...entry, raw }, found)), head: list.head };
}

/** The words before and after the list stay with its first and last part, so that none is lost. */
function withSurroundings({ raw, name }: RoledEntry, parts: readonly SharedPart[]): readonly SharedPart[] {
  const at = raw.indexOf(name);
  const [before, after] = at < 0 ? [`${raw} `, ""] : [raw.slice(0, at), raw.slice(at + name.length)];
  return parts.map((part, i) => ({
    ...part,
    raw: (i === 0 ? before : "") + part.raw + (i === parts.length - 1 ? after : ""),
  }));
}

/** In a list of lines each may end in ";" or "."; a single line that does was cut or copied carelessly. */
const endsWithPunctuation = (text: string): boolean => /[\p{L}\p{N})][\s]*[.,;:]+$/u.test(text) && !text.includes("\n");

const NOBODY_NAMED = /^(?:không(?: có)?|x|n\/a)$/iu;
const isNoName = ({ name }: RoledEntry): boolean => !/\p{L}{2}/u.test(name) || NOBODY_NAMED.test(name);

/** "Các công chức; đơn vị có liên quan": "các" stands once for both parts. */
function withSharedMany(entry: RoledEntry, before: RoledEntry | undefined): RoledEntry {
  const shares =
    /^các\s/iu.test(before?.name ?? "") && /^(?:đơn vị|cơ quan|tổ chức|phòng|ban|ngành)(?:[\s,]|$)/u.test(entry.name);
  return shares ? { ...entry, name: `Các ${entry.name}` } : entry;
}

const REFERENCE = /^(?:theo|như|xem|căn cứ|nêu|tại)\s/iu;

function mentionOf({ raw, name, joined }: RoledEntry, found: Recognition): Found {
  const mention: BodyMention = {
    name: withoutSemicolons(found.name),
    asWritten: raw,
    match: found.match,
    confidence: found.confidence,
    directoryName: isApplied(found) ? (found.body?.name ?? null) : null,
    proposal: found.proposal,
  };
  const pointsElsewhere = found.match === "unknown" && REFERENCE.test(name) && !startsLikeBody(name, letteringOf(name));
  return { mention, joined, doubts: pointsElsewhere ? [byReference(raw)] : doubtsOf(found, mention) };
}

/** ";" separates bodies in the register, so a name never holds one: "(Tư pháp; Văn hóa)" becomes "(Tư pháp, Văn hóa)". */
const withoutSemicolons = (name: string): string => name.replace(/(?:(?<!\s)\s+)?;/g, ",");

const sameBody = (a: Found, b: Found): boolean => comparisonKey(a.mention.name) === comparisonKey(b.mention.name);

/** The mention that named the same body before; null for the first one. */
function namedBefore(each: Found, found: readonly Found[]): Found | null {
  const first = found.find((other) => sameBody(other, each));
  return first === undefined || first === each ? null : first;
}

/** A repetition in other words keeps its own doubts: two former departments may have become one. */
function allDoubts(each: Found, found: readonly Found[]): readonly BodyDoubt[] {
  const first = namedBefore(each, found);
  if (first === null) return each.doubts;
  const { asWritten, name } = each.mention;
  return [...(asWritten === first.mention.asWritten ? [] : each.doubts), repeated(asWritten, name)];
}
