import type { Fate } from "../../model/plan";
import type { RowFacts } from "../tables/row-facts";

/** How a table numbers its rows: groups I, II with tasks 1, 2, 3, or groups 1, 2 with tasks 1.1, 1.2. */
export type Numbering = "grouped" | "dotted";

export interface RowContext {
  readonly facts: RowFacts;
  /** The next row that carries a number, null at the end of the table. */
  readonly nextNumbered: RowFacts | null;
  readonly numbering: Numbering;
  /** Most rows of the table carry a number: then a row without one is a heading, a tail or a line of the task above. */
  readonly numbersAreUsed: boolean;
  /** The row may be the tail of one that a page break cut: it is the first below a block's start or a repeated header. */
  readonly mayBeCut: boolean;
  /** The next row with words, null at the end of the table. */
  readonly next: RowFacts | null;
  /** The table also numbers rows 1, 2, 3: then romans and capitals are groups. */
  readonly hasPlainNumbers: boolean;
  /** Most rows of the table are bold, so bold says nothing. */
  readonly boldIsCommon: boolean;
  /** Folded first header row of the table, by which its repetitions are known. */
  readonly headerSignature: string;
  /** The words are the name of a sub-index of some index. */
  readonly namesSubIndex: (title: string) => boolean;
}

/** One way a row can be meant. The catalogue tries them in order; the first that applies decides the fate. */
export interface RowKind {
  readonly fate: Fate;
  readonly applies: (context: RowContext) => boolean;
}
