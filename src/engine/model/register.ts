import type { AddedColumns, LooseRow, TypedForm } from "./added-cells";
import type { Answer } from "./answer";
import type { ExpectedAnswer } from "./expected-answer";
import type { JournalEntry } from "./journal";
import type { OddCell } from "./odd-cell";
import type { Plan } from "./plan";
import type { PublicBody } from "./public-body";
import type { SubIndex } from "./sub-index";

/** Judgement of a task as it stands in the workbook; written by "status" only. */
export interface TaskJudgement {
  readonly status: string;
  readonly because: string;
}

/** The last columns of a row of `Điểm số`: `Chênh lệch` is written by "status" only, `Ghi chú` may be a person's. */
export interface ScoreNote {
  readonly gap: number | null;
  readonly note: string;
}

/** The whole workbook "Sổ theo dõi" as data: what reading it back gives. */
export interface Register {
  /** The plan as the workbook says it now: what was read, with every cell that a person changed. */
  readonly plan: Plan;
  /** The plan as it was last read from its sources; the difference to `plan` is what people did. */
  readonly remembered: Plan;
  readonly bodies: readonly PublicBody[];
  readonly subIndices: readonly SubIndex[];
  readonly judgements: Readonly<Record<string, TaskJudgement>>;
  /** By index, sub-index, unit and year of the row (`scoreRowKey`). */
  readonly scoreNotes: Readonly<Record<string, ScoreNote>>;
  /** What a person decided about a finding, by its place in the list: "Đã sửa", "Bỏ qua: …". */
  readonly handling: Readonly<Record<string, string>>;
  /** Columns that people added, by the name of the table; absent where there are none. */
  readonly added?: Readonly<Record<string, AddedColumns>>;
  /** Cells of the directory and the like that keep the form they were typed in; absent where there are none. */
  readonly typedForms?: readonly TypedForm[];
  /** Rows of tables that say too little to be read, by the name of the table; absent where there are none. */
  readonly looseRows?: Readonly<Record<string, readonly LooseRow[]>>;
  readonly closedPeriods: readonly string[];
  /** What people confirmed about the columns of tables: one role a column, by the signature of the headers. */
  readonly columnChoices: Readonly<Record<string, readonly string[]>>;
  /** Rows of `Theo dõi`; empty until answers are asked for. */
  readonly expected: readonly ExpectedAnswer[];
  /** Rows of `Báo cáo`. */
  readonly answers: readonly Answer[];
  /**
   * What people decided once and the workbook keeps in `_pciwb`: days, weights, waivers, held rows. The key begins with
   * the part it belongs to ("status.dueSoonDays"); the value is that part's own text.
   */
  readonly decisions: Readonly<Record<string, string>>;
  /** Typed cells that none of the above can hold; absent where there is none. */
  readonly oddCells?: readonly OddCell[];
  readonly templateVersion: string;
  readonly journal: readonly JournalEntry[];
}
