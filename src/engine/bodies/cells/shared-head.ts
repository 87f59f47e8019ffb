import type { BodyDirectory } from "../body-directory";
import { listedMatch } from "../matching/listed-match";
import { isApplied, type Recognition } from "../recognition";

/** One body of a list that shares its head word, with the words that stand for it in the cell. */
export interface SharedPart {
  readonly raw: string;
  readonly found: Recognition;
}
export interface SharedList {
  readonly parts: readonly SharedPart[];
  /** The head word, where a colon says that it holds for what follows too ("Các Sở: Tài chính; Nội vụ"). */
  readonly head: string | null;
}

const HEADED =
  /^((?:các\s+)?((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:các\s+)?(?:phường|xã|đặc khu)|phường|xã|đặc khu|sở|phòng|công chức|chi cục|cục|ban|hội|trung tâm)\s*(:?)\s*)(\S.*)$/iu;
const UNIT = /^(phường|xã|đặc khu)\s/iu;

/**
 * A list under one head word: "Các Sở: Tài chính, Nông nghiệp và Môi trường" or "UBND các phường An Biên, Lê Chân".
 * Null unless every part, with the head put before it, is a listed name: nothing is guessed.
 */
export function sharedList(text: string, directory: BodyDirectory): SharedList | null {
  const [, written = "", head = "", colon = "", list = ""] = HEADED.exec(text) ?? [];
  const pieces = list.split(/((?:(?<!\s)\s+)?,\s*|(?<!\s)\s+và\s+)/iu);
  const parts = partsOf(pieces, head.replace(/\scác\s/iu, " "), directory);
  const [first, ...others] = parts ?? [];
  if (first === undefined || (others.length === 0 && written.trim() === head)) return null;
  return { parts: [{ ...first, raw: written + first.raw }, ...others], head: colon === "" ? null : head };
}

/** Names with their separators between them ("Nông nghiệp", " và ", "Môi trường", …), joined to the longest listed ones. */
function partsOf(pieces: readonly string[], head: string, directory: BodyDirectory): SharedPart[] | null {
  const parts: SharedPart[] = [];
  let under = head;
  for (let at = 0; at < pieces.length; ) {
    const next = longestPart(pieces, at, under, directory);
    if (next === null) return null;
    const unit = UNIT.exec(next.part.raw)?.[1];
    under = unit === undefined ? under : `UBND ${unit}`;
    parts.push(next.part);
    at = next.end + 1;
  }
  return parts;
}

/** Pieces at even places are names, those at odd places what separates them; `end` is the place behind the part. */
function longestPart(
  pieces: readonly string[],
  at: number,
  head: string,
  directory: BodyDirectory,
): { readonly part: SharedPart; readonly end: number } | null {
  for (let end = pieces.length; end > at; end -= 2) {
    const raw = pieces.slice(at, end).join("");
    const found = underHead(head, raw, directory);
    if (found !== null) return { part: { raw, found }, end };
  }
  return null;
}

/** A listed name with the head put before it: a part of such a list, also one that stands alone behind a ";". */
export function underHead(head: string, text: string, directory: BodyDirectory): Recognition | null {
  const found = listedMatch(UNIT.test(text) ? text : `${head} ${text}`, directory);
  if (found === null || !isApplied(found)) return null;
  return { ...found, match: found.match === "exact" ? "normalised" : found.match };
}
