import type { BodyDirectory } from "../body-directory";
import type { CellToken } from "./cell-tokens";
import { type CellView, cellView, isAnd } from "./cell-view";
import { LOOKAHEAD, startsBody, turnsToOffices } from "./entry-starts";
import { startsLikeBody } from "./head-words";
import { LABEL, TOGETHER } from "./role-words";

/** One entry of a cell, as written. `joins` = it begins with "phối hợp với"; `breaks` = it begins a line, bullet or ";" part. */
export interface CellEntry {
  readonly raw: string;
  readonly joins: boolean;
  readonly breaks: boolean;
}

/** Tokens from `from` up to `to` (exclusive) are dropped between two entries; equal where nothing is dropped. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly joins: boolean;
  readonly breaks: boolean;
}

/**
 * Splits the text of a cell into entries: at line breaks, bullets and ";" first, at commas and "và" only where another
 * body begins. Known names are kept whole whatever they hold, brackets too.
 */
export function splitCell(text: string, directory: BodyDirectory): readonly CellEntry[] {
  const cell = cellView(text, directory);
  const entries: CellEntry[] = [];
  let start: Cut = { from: 0, to: 0, joins: false, breaks: true };
  for (let i = 0; i < cell.tokens.length; i += 1) {
    const inside = cell.spans.covered.has(i) || cell.inBrackets[i] === true;
    const cut = inside ? null : cutAt(i, start.to, cell);
    if (cut === null) continue;
    entries.push(entryOf(start, cut.from, cell));
    start = cut;
    i = Math.max(i, cut.to - 1);
  }
  entries.push(entryOf(start, cell.tokens.length, cell));
  return entries.filter(({ raw }) => raw !== "");
}

function entryOf(start: Cut, until: number, { tokens, text }: CellView): CellEntry {
  const [first, last] = [tokens[start.to], tokens[until - 1]];
  const raw = first === undefined || last === undefined || start.to >= until ? "" : text.slice(first.start, last.end);
  return { raw: raw.replace(/\s+/g, " "), joins: start.joins, breaks: start.breaks };
}

function cutAt(i: number, entryStart: number, cell: CellView): Cut | null {
  const next = skip(i + 1, cell);
  const dropped = cell.tokens.slice(i, next);
  const breaks = dropped.some(({ kind }) => kind === "line" || kind === "semicolon");
  const cut: Cut = { from: i, to: next, joins: false, breaks };
  switch (cell.tokens[i]?.kind) {
    case "semicolon":
      return cut;
    case "line":
      return endsEntry(i, entryStart, next, cell) ? cut : null;
    case "dash":
      return isBullet(i, entryStart, cell) ? { ...cut, to: i + 1, breaks: true } : null;
    case "comma":
    case "slash":
      return startsBody(next, entryStart, cell) || turnsToOffices(entryStart, i, next, cell) ? cut : null;
    case "word":
      return cutAtWord(i, entryStart, cell);
    default:
      return null;
  }
}

const SEPARATORS: ReadonlySet<CellToken["kind"]> = new Set(["line", "comma", "semicolon", "dash"]);

/** The token after further separators, and after an "và" that follows them (", và UBND …"). */
function skip(from: number, { tokens }: CellView): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined && SEPARATORS.has(token.kind); token = tokens[at]) at += 1;
  return isAnd(tokens[at]) && tokens[at - 1]?.kind !== "word" ? at + 1 : at;
}

/** A line break ends an entry before a bullet, a numbered line or another body, and after a full stop; else the line goes on. */
function endsEntry(i: number, entryStart: number, next: number, cell: CellView): boolean {
  const [before, after] = [cell.tokens[i - 1], cell.tokens[i + 1]];
  if (after?.kind === "dash" || /^\d{1,2}\.$/.test(after?.text ?? "")) return true;
  if (before === undefined || /\p{L}\.$/u.test(before.text)) return true;
  const oneWord = i - entryStart === 1 && !cell.spans.ends.has(i - 1);
  return !oneWord && !isAnd(before) && (startsBody(next, entryStart, cell) || startsDamagedBody(next, cell));
}

/** At a line break a head word that lost its marks is enough: a scan may have spoilt some words of the cell only. */
function startsDamagedBody(i: number, { tokens, text, lettering }: CellView): boolean {
  const at = tokens[i]?.start ?? text.length;
  return startsLikeBody(text.slice(at, at + LOOKAHEAD), { ...lettering, withoutMarks: true });
}

/** " - " begins an entry at the start of a line, in a cell of bullets before any body, elsewhere between two known names. */
function isBullet(i: number, entryStart: number, cell: CellView): boolean {
  if (i === 0 || cell.tokens[i - 1]?.kind === "line") return true;
  if (cell.bulleted) return startsBody(i + 1, entryStart, cell);
  return cell.spans.ends.has(i - 1) && cell.spans.starts.has(i + 1);
}

/** "2/14" at the edge of a line is a page number the scan put into the cell. */
function isPageNumber(i: number, { tokens }: CellView): boolean {
  const isEdge = (token: CellToken | undefined): boolean => token === undefined || token.kind === "line";
  const printed = /^\d{1,3}\/\d{1,3}$/.test(tokens[i]?.text ?? "");
  return printed && (isEdge(tokens[i - 1]) || isEdge(tokens[i + 1]));
}

function cutAtWord(i: number, entryStart: number, cell: CellView): Cut | null {
  if (i > entryStart && (isPageNumber(i, cell) || isPageNumber(i - 1, cell))) {
    return { from: i, to: i, joins: false, breaks: false };
  }
  const at = cell.tokens[i]?.start ?? 0;
  const ahead = cell.text.slice(at, at + LOOKAHEAD);
  if (i > entryStart && LABEL.test(ahead)) return { from: i, to: i, joins: false, breaks: true };
  if (TOGETHER.test(ahead)) return { from: i, to: i, joins: true, breaks: false };
  const separated = isAnd(cell.tokens[i]) && i > entryStart && startsBody(i + 1, entryStart, cell);
  return separated ? { from: i, to: i + 1, joins: false, breaks: false } : null;
}
