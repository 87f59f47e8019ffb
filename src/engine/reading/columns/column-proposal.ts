import { fold } from "../../text/fold";
import type { HeaderBlock } from "../headers/header-block";
import type { ColumnRole } from "../headers/words";

/** What a person is asked about one table: its columns as we would read them, how sure we are, and some rows to look at. */
export interface ColumnProposal {
  /** By this the answer is remembered: the same headers get the same answer in every later plan. */
  readonly signature: string;
  readonly columns: readonly ProposedColumn[];
  /** At most five rows, one text a column. */
  readonly sampleRows: readonly (readonly string[])[];
}

export interface ProposedColumn {
  /** 1-based. */
  readonly position: number;
  /** As printed, "" where the table has no header. */
  readonly header: string;
  readonly role: ColumnRole;
  /** 1 known or chosen, 0.5–0.8 applied with a finding, below 0.5 applied only when a person says so. */
  readonly certainty: number;
}

/** Roles a person chose, one a column in order, by signature. */
export type ColumnChoices = Readonly<Record<string, readonly ColumnRole[]>>;

/** The folded headers of all columns, all levels; a table without header is known by its width alone ("#5"). */
export function columnSignature(header: Pick<HeaderBlock, "columns" | "height">): string {
  if (header.height === 0) return `#${header.columns.length}`;
  return header.columns.map((column) => fold(column.header)).join("|");
}
