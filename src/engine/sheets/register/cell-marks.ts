import type { Severity } from "../../model/finding";
import { type CellValue, EMPTY } from "../../workbook/cells";
import type { StyleRole } from "../../workbook/style-roles";
import type { DecoratedCell, TableCell } from "../../workbook/table-block";

/** What a check has to say about one visible cell: `row` counts the rows of the table from 0, `column` is its header. */
export interface CellMark {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly severity: Severity;
  readonly text: string;
}

const ROLES: Readonly<Record<Severity, StyleRole>> = {
  error: "severity-error",
  warning: "severity-warning",
  note: "severity-note",
};
const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };
/** Never colour alone: the remark on the cell begins with a sign of its own. */
const SIGNS: Readonly<Record<Severity, string>> = { error: "✖ Lỗi", warning: "▲ Cảnh báo", note: "● Ghi chú" };

/** Marks of one table by row; a table without any gives an empty map. */
export function marksByRow(marks: readonly CellMark[], table: string): ReadonlyMap<number, readonly CellMark[]> {
  const rows = new Map<number, CellMark[]>();
  for (const mark of marks) if (mark.table === table) rows.set(mark.row, [...(rows.get(mark.row) ?? []), mark]);
  return rows;
}

const bare = (cell: TableCell): CellValue => (cell.kind === "decorated" ? cell.value : cell);

function marked(cell: TableCell, marks: readonly CellMark[]): DecoratedCell {
  const sorted = [...marks].sort((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  const note = sorted.map(({ severity, text }) => `${SIGNS[severity]}: ${text}`).join("\n");
  return {
    ...(cell.kind === "decorated" ? cell : {}),
    kind: "decorated",
    value: bare(cell),
    role: ROLES[sorted[0]?.severity ?? "note"],
    note,
  };
}

/** The cells of a row with what is to be said about them: the look of the worst, and every sentence as a remark. */
export function withMarks(
  cells: readonly TableCell[],
  headers: readonly string[],
  marks: readonly CellMark[] = [],
): TableCell[] {
  if (marks.length === 0) return [...cells];
  return headers.map((header, at) => {
    const own = marks.filter((mark) => mark.column === header);
    const cell = cells[at] ?? EMPTY;
    return own.length === 0 ? cell : marked(cell, own);
  });
}
