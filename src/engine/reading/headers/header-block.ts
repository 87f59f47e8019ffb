import { cleanText } from "../../text/clean";
import { type GridRow, textAt } from "../tables/grid-row";
import { roleOfPath } from "./column-roles";
import { isColumnNumberRow, levelsAt, looksLikeHeader, signatureOf } from "./header-rows";
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
