import type { LinkTarget } from "../../workbook/table-block";

export const APPENDIX_TABLE = "tblPhuLuc";

/**
 * A row of `Phụ lục tổng hợp`. Rows stand together by part, block and state, so that a number can lead to its rows: the run of
 * equal words that begins at the cell it leads to.
 */
export interface AppendixRow {
  readonly part: string;
  readonly block: string;
  readonly state: string;
  readonly body: string;
  readonly subIndex: string;
  readonly task: string;
  readonly text: string;
  readonly because: string;
  /** Where the row comes from, as file, sheet and cell. */
  readonly source: string;
  /** The row of the register (or of the summary) it was made of. */
  readonly origin: LinkTarget | null;
}

/** Columns that make runs. */
export const RUN_COLUMNS = { part: "Phần", block: "Khối", state: "Tình trạng" } as const;
export type RunColumn = keyof typeof RUN_COLUMNS;

/** Where the run begins whose words are these; null where no row is in it. Rows count from 1. */
export function runOf(
  rows: readonly AppendixRow[],
  words: Partial<Pick<AppendixRow, RunColumn>> & Pick<AppendixRow, "part">,
): LinkTarget | null {
  const column: RunColumn = words.state !== undefined ? "state" : words.block !== undefined ? "block" : "part";
  const at = rows.findIndex((row) =>
    (["part", "block", "state"] as const).every((each) => words[each] === undefined || words[each] === row[each]),
  );
  return at < 0 ? null : { kind: "table-row", table: APPENDIX_TABLE, row: at + 1, column: RUN_COLUMNS[column] };
}
