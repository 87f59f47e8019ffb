import type { ColumnRole } from "../headers/words";
import type { Numbering } from "../rows/row-kind";

/** A form of appendix table we know. A shape is data: which columns it must have and how its rows are numbered. */
export interface TableShape {
  readonly id: string;
  /** The plans it was seen in. */
  readonly seenIn: string;
  readonly kind: "task-table" | "score-table";
  /** Every one of these roles must be among the columns. */
  readonly requires: readonly ColumnRole[];
  /** At least one of these, where any are named. */
  readonly requiresOneOf: readonly ColumnRole[];
  /** Header levels, or null where any will do. */
  readonly levels: number | null;
  /** How rows are numbered, or null where the rows themselves tell. */
  readonly numbering: Numbering | null;
}
