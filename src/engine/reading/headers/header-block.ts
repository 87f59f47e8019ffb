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
}

export interface HeaderBlock {
  readonly columns: readonly Column[];
  /** How many rows the header takes. */
  readonly height: number;
  readonly levels: number;
  /** Folded texts of the first header row, by which its repetitions on later pages are known. */
  readonly signature: string;
}

const LONGEST_HEADER = 90;
const filled = (row: GridRow): string[] =>
  row.slots.flatMap((slot) =>
    slot?.own === true && cleanText(slot.cell.text) !== "" ? [cleanText(slot.cell.text)] : [],
  );

export const signatureOf = (row: GridRow): string => filled(row).map(fold).join("|");

/** At least two cells are words of the header dictionary, they are most of the row, and none is a sentence. */
export function looksLikeHeader(row: GridRow): boolean {
  const texts = filled(row);
  if (texts.length < 2 || texts.some((text) => text.length > LONGEST_HEADER)) return false;
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

/** A row below the first header row that only names the leaves: every filled cell is a header word, the rest is blank. */
function isSecondLevel(row: GridRow, above: GridRow): boolean {
  const texts = filled(row);
  if (texts.length === 0 || texts.length >= filled(above).length + 2) return false;
  return texts.every((text) => roleOfHeader(text).certainty > 0) && !looksLikeRepeat(row, above);
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

/** One column a role: of two columns with the same role the surer, then the first, keeps it; the others become "other". */
function withUniqueRoles(columns: readonly (Column & { certainty: number })[]): Column[] {
  const keeper = new Map<ColumnRole, number>();
  for (const column of columns) {
    const best = columns.find((other) => other.position === keeper.get(column.role));
    if (best === undefined || column.certainty > best.certainty) keeper.set(column.role, column.position);
  }
  const repeatable: readonly ColumnRole[] = ["other", "score", "product", "note"];
  return columns.map(({ position, role, header }) => ({
    position,
    header,
    role: repeatable.includes(role) || keeper.get(role) === position ? role : "other",
  }));
}

/** Reads the header that begins at `rows[at]`; null where that row is no header. */
export function headerBlockAt(rows: readonly GridRow[], at: number): HeaderBlock | null {
  const first = rows[at];
  if (first === undefined || !looksLikeHeader(first)) return null;
  const second = rows[at + 1];
  const levels = second !== undefined && second.block === first.block && isSecondLevel(second, first) ? 2 : 1;
  const header = rows.slice(at, at + levels);
  const numbered = rows[at + levels];
  const height = numbered !== undefined && isColumnNumberRow(numbered) ? levels + 1 : levels;
  const columns = first.slots.map((_, index) => {
    const path = pathOf(header, index + 1);
    return { position: index + 1, header: path.join(" › "), ...roleOfPath(path) };
  });
  return { columns: withUniqueRoles(columns), height, levels, signature: signatureOf(first) };
}
