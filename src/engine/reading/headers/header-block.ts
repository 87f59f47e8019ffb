import { cleanText } from "../../text/clean";
import { fold } from "../../text/fold";
import { type GridRow, textAt } from "../tables/grid-row";
import { roleOfHeader, roleOfPath } from "./column-roles";
import type { ColumnRole } from "./words";

export interface Column {
  /** 1-based grid column. */
  readonly position: number;
  readonly role: ColumnRole;
  /** As printed; two levels as "Phân công nhiệm vụ › Bộ phận chủ trì". */
  readonly header: string;
  /** 1 a word of the dictionary or a person's choice, 0.8 holds such a word, below that guessed from the cells, 0 unknown. */
  readonly certainty: number;
}

export interface HeaderBlock {
  readonly columns: readonly Column[];
  /** The columns before one of two with the same role lost it: who competes is seen here. */
  readonly printed: readonly Column[];
  /** How many rows the header takes. */
  readonly height: number;
  readonly levels: number;
  /** Folded texts of the first header row, by which its repetitions on later pages are known. */
  readonly signature: string;
}

const LONGEST_HEADER = 90;
const MOST_LEVELS = 4;
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
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_HEADER)) return false;
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
  if (texts.length === 0 || looksLikeRepeat(row, above)) return false;
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
function levelsAt(rows: readonly GridRow[], at: number, first: GridRow): number {
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

/** Header text over a column: its own cell, or in sources without spans the filled cell to the left of a blank one. */
function labelOver(row: GridRow, column: number, below: GridRow | undefined): string {
  const own = cleanText(textAt(row, column));
  if (own !== "" || below === undefined || cleanText(textAt(below, column)) === "") return own;
  for (let left = column - 1; left >= 1; left -= 1) {
    const text = cleanText(textAt(row, left));
    if (text !== "") return text;
  }
  return "";
}

function pathOf(rows: readonly GridRow[], column: number): string[] {
  const labels = rows.map((row, at) => labelOver(row, column, rows[at + 1]));
  return labels.filter((label, at) => label !== "" && labels.indexOf(label) === at);
}

const REPEATABLE: readonly ColumnRole[] = ["other", "score", "target", "product", "note", "period"];

/** One column a role: of two columns with the same role the surer, then the first, keeps it; the others become "other". */
export function withUniqueRoles(columns: readonly Column[]): Column[] {
  const keeper = new Map<ColumnRole, Column>();
  for (const column of columns) {
    const best = keeper.get(column.role);
    if (best === undefined || column.certainty > best.certainty) keeper.set(column.role, column);
  }
  return columns.map((column) =>
    REPEATABLE.includes(column.role) || keeper.get(column.role) === column
      ? column
      : { ...column, role: "other", certainty: 0 },
  );
}

/** Of two number columns ("TT | Lĩnh vực | Stt | Nhiệm vụ") the one nearest before the task's is the task's number. */
function ownNumberColumn(columns: readonly Column[]): Column[] {
  const task = columns.find((column) => column.role === "task")?.position ?? 0;
  const numbers = columns.filter((column) => column.role === "number" && column.position < task);
  const own = numbers.at(-1);
  return columns.map((column) =>
    numbers.includes(column) && column !== own ? { ...column, role: "group-number" } : column,
  );
}

/** Reads the header that begins at `rows[at]`; null where that row is no header. */
export function headerBlockAt(rows: readonly GridRow[], at: number): HeaderBlock | null {
  const first = rows[at];
  if (first === undefined || !looksLikeHeader(first)) return null;
  const levels = levelsAt(rows, at, first);
  const header = rows.slice(at, at + levels);
  const numbered = rows[at + levels];
  const height = numbered !== undefined && isColumnNumberRow(numbered) ? levels + 1 : levels;
  const columns = first.slots.map((_, index) => {
    const path = pathOf(header, index + 1);
    return { position: index + 1, header: path.join(" › "), ...roleOfPath(path) };
  });
  return {
    columns: withUniqueRoles(ownNumberColumn(columns)),
    printed: columns,
    height,
    levels,
    signature: signatureOf(first),
  };
}
