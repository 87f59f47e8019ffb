import type { Answer } from "../model/answer";
import type { Finding } from "../model/finding";
import type { InputField } from "../returns/return-columns";
import type { HeldReason } from "./held-reasons";

/** The input cells of a row, read. */
export type AnswerValues = Pick<Answer, InputField>;

/** A data row of a returned sheet: at least one input cell is filled. */
export interface ReturnedRow {
  /** Stays the same wherever the row stands and whatever its file is called. */
  readonly key: string;
  /** 1-based, as Excel counts. */
  readonly row: number;
  /** The task it surely answers, or null; then `proposal` may name the likeliest. */
  readonly task: string | null;
  readonly proposal: string | null;
  readonly values: AnswerValues;
  /** Filled input cells as written, for a person who decides. */
  readonly written: Readonly<Partial<Record<InputField, string>>>;
  readonly reasons: readonly HeldReason[];
  /** No filled input cell could be read. */
  readonly unreadable: boolean;
  /** Findings about its values; they count where the row is taken. */
  readonly findings: readonly Finding[];
}

/** A sheet of a returned workbook: one body's answers for one period. */
export interface ReturnedSheet {
  readonly sheet: string;
  readonly body: string | null;
  /** The body's name as written, or the likeliest body. */
  readonly bodyProposal: string | null;
  /** Where the body is not decided: the name it writes that nobody knows, which a person may explain once for every form. */
  readonly unknownBody: string | null;
  readonly period: string | null;
  readonly sentOn: string;
  /** Why every row of the sheet waits. */
  readonly reasons: readonly HeldReason[];
  readonly columns: ReadonlyMap<InputField, number>;
  readonly rows: readonly ReturnedRow[];
  readonly findings: readonly Finding[];
}

/** What one file gave. `problem` is the finding that says why it gave nothing. */
export interface ReturnedFile {
  readonly file: string;
  /** Of the bytes, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly sheets: readonly ReturnedSheet[];
  readonly problem: Finding | null;
  readonly findings: readonly Finding[];
}
