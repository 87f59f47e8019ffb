import { cleanText } from "../../text/clean";
import { fold } from "../../text/fold";
import { type GridRow } from "../tables/grid-row";
import { roleOfHeader } from "./column-roles";

const LONGEST_HEADER = 90;
const MOST_LEVELS = 4;
/** Cells of a row that may be a header; the widest plan we know of has 19. Comparing thousands with the dictionary takes seconds. */
const MOST_HEADERS = 500;
const filled = (row: GridRow): string[] =>
  row.slots.flatMap((slot) =>
    slot?.own === true && cleanText(slot.cell.text) !== "" ? [cleanText(slot.cell.text)] : [],
  );

export const signatureOf = (row: GridRow): string => filled(row).map(fold).join("|");

/** "STT", "TT" before at least two more short words: no row of a table begins so but its header, known words or not. */
function opensWithNumberWord(texts: readonly string[]): boolean {
  const first = roleOfHeader(texts[0] ?? "");
  const short = texts.every((text) => text.length <= LONGEST_HEADER && !/^[\d.,\s]{1,3}$/.test(text));
  return first.role === "number" && first.certainty === 1 && texts.length >= 3 && short;
}

/** At least two cells are words of the header dictionary, they are most of the row, and none is a sentence. */
export function looksLikeHeader(row: GridRow): boolean {
  const texts = filled(row);
  if (texts.length < 2 || texts.length > MOST_HEADERS || texts.some((text) => text.length > LONGEST_HEADER))
    return false;
  if (opensWithNumberWord(texts)) return true;
  const known = texts.filter((text) => roleOfHeader(text).certainty > 0);
  return (
    known.length >= 2 &&
    known.length >= texts.length * 0.6 &&
    !texts.some((text) => /^\d+$/.test(text) && text.length < 4)
  );
}

/** "(1) | (2) | (3)" or "A | B | 1 | 2": the row that numbers the columns. */
export function isColumnNumberRow(row: GridRow): boolean {
  const texts = filled(row).map((text) => text.replace(/[()[\]\s]/g, ""));
  if (texts.length < 3) return false;
  const digits = texts.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  const rising = digits.every((value, at) => at === 0 || value === (digits[at - 1] ?? 0) + 1);
  return digits.length >= 2 && rising && texts.every((text) => /^(?:\d{1,2}|[A-Ha-h])$/.test(text));
}

/** A row below the header that only names the leaves: every filled cell is a header word, the rest is blank. */
function isLowerLevel(row: GridRow, above: GridRow): boolean {
  const texts = filled(row);
  if (texts.length === 0 || texts.length > MOST_HEADERS || looksLikeRepeat(row, above)) return false;
  const roles = texts.map(roleOfHeader);
  const areFigures = roles.every(({ role }) => role === "period" || role === "score" || role === "target");
  if (texts.length >= filled(above).length + 2 && !areFigures) return false;
  return roles.every(({ certainty }) => certainty > 0);
}

/** A row that merges of the header reach into: short words under a wide cell, no number in front. */
function isUnderMerge(row: GridRow): boolean {
  const texts = filled(row);
  const covered = row.slots.some((slot) => slot?.fromAbove === true);
  return covered && texts.every((text) => text.length <= LONGEST_HEADER && !/^\d{1,3}$/.test(text));
}

/** How many rows name columns: as far as the merges of the first row reach, and rows of header words below. */
export function levelsAt(rows: readonly GridRow[], at: number, first: GridRow): number {
  const reach = Math.max(1, ...first.slots.map((slot) => (slot?.own === true ? slot.cell.rowSpan : 1)));
  let levels = 1;
  while (levels < MOST_LEVELS) {
    const [row, above] = [rows[at + levels], rows[at + levels - 1]];
    if (row === undefined || above === undefined || row.block !== first.block) break;
    if (!(levels < reach && isUnderMerge(row)) && !isLowerLevel(row, above)) break;
    levels += 1;
  }
  return levels;
}

const looksLikeRepeat = (row: GridRow, above: GridRow): boolean => signatureOf(row) === signatureOf(above);
