import type { IndexName } from "../../../model/plan";
import { NUMBER, numberOf } from "./number";

/** What an aim asks for, read from folded text. Ranks count from 1; `to` is the upper end of a printed range. */
export interface Band {
  readonly from: number | null;
  readonly to: number | null;
  readonly rankFrom: number | null;
  readonly rankTo: number | null;
}

const POINTS = new RegExp(`(${NUMBER})\\s*(?:diem)?\\s*(?:(?:-|den|toi)\\s*(${NUMBER})\\s*)?diem\\b`);
const PER_CENT = new RegExp(`(${NUMBER})\\s*%?\\s*(?:(?:-|den|toi)\\s*(${NUMBER})\\s*)?%`);
const RANKS =
  /\b(?:vi tri|thu hang|xep hang|xep|hang)\s*(?:tu\s*)?(?:vi tri\s*)?(?:thu\s*(?:hang\s*)?)?(\d{1,2})(?!\s*(?:[,.]\d|\d|diem|%))(?:\s*(?:-|den)\s*(?:thu\s*)?(\d{1,2}))?/;
/** "Top 5", "nhóm 10 tỉnh dẫn đầu": anything from the first place to that one. */
const TOP = /\b(?:top|nhom)\s*(\d{1,2})\b/;

/** Indexes that are published in per cent. */
export const IN_PER_CENT: readonly IndexName[] = ["PAR INDEX", "SIPAS"];

/** Blanks what stands in brackets, so that positions stay: an aside is no aim. */
export const withoutAsides = (flat: string): string => flat.replace(/\([^()]*\)/g, (aside) => " ".repeat(aside.length));

/** `perCent` also takes "90%" for points: some indexes are published so. */
export function bandIn(clause: string, perCent = false): Band {
  const flat = withoutAsides(clause);
  const points = POINTS.exec(flat) ?? (perCent ? PER_CENT.exec(flat) : null);
  const top = TOP.exec(flat);
  const ranks = RANKS.exec(flat.replace(/\b(?:tang|giam)\s+\d+\s*(?:bac|hang)[^,;]*/g, " "));
  const [rankFrom, rankTo] = top ? [1, Number(top[1])] : ranked(ranks);
  return { from: numberOf(points?.[1] ?? ""), to: numberOf(points?.[2] ?? ""), rankFrom, rankTo };
}

function ranked(found: RegExpExecArray | null): [number | null, number | null] {
  if (found?.[1] === undefined) return [null, null];
  const first = Number(found[1]);
  return [first, found[2] === undefined ? first : Number(found[2])];
}

export const isEmptyBand = (band: Band): boolean => band.from === null && band.rankFrom === null;
