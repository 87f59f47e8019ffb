import type { CellValue, PlainValue } from "../workbook/cells";

/** A cell that is a person's: exactly as typed. A formula speaks of its own row as `[@[Cột]]`, so that it can move with it. */
export interface AddedCell {
  readonly value: CellValue;
  /** Shown as a percentage: 0.8 means 80 %. */
  readonly percent?: true;
}

/** Columns that people added to a table of ours, and what stands in them. */
export interface AddedColumns {
  /** As typed, in the order of the columns. */
  readonly headers: readonly string[];
  /** By the name of the row in its table; rows that are gone keep theirs, for the day they come back. */
  readonly rows: Readonly<Record<string, readonly AddedCell[]>>;
}

/** A row that a person typed into a table of ours and that says too little to be one of ours: header → cell. */
export type LooseRow = Readonly<Record<string, AddedCell>>;

/** A typed cell that the register does not hold as it was typed; it stays so as long as we would show the same in its place. */
export interface TypedForm {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly typed: PlainValue;
  /** What we would show. */
  readonly shown: string;
}
