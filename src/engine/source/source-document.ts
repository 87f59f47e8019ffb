import type { ForeignContent } from "../archive/foreign-content";

/**
 * What reading is given, whatever the file was: paragraphs and tables of cells, in the order of the page.
 * Texts are as written (NFC is reading's business), line breaks inside a cell are "\n".
 */
export type SourceFormat = "text" | "html" | "docx" | "xlsx" | "pdf" | "image" | "sheet";

/** Where a thing stands. 1-based as a person counts; null where the format has no such thing. */
export interface SourcePlace {
  readonly file: string | null;
  readonly page: number | null;
  /** Number of the table in the document, in reading order. */
  readonly table: number | null;
  /** Row in that table; in a sheet, the row of the sheet. */
  readonly row: number | null;
  /** Line of a text file; paragraph number elsewhere. */
  readonly line: number | null;
  /** Sheet name, only where the source is a workbook. */
  readonly sheet?: string;
  /** Cell as Excel shows it ("B7"), only where the source is a workbook. */
  readonly cell?: string;
}

export interface SourceParagraph {
  readonly kind: "paragraph";
  readonly text: string;
  readonly place: SourcePlace;
  /** 1–6 where the source marks a heading, else null. */
  readonly headingLevel: number | null;
  /** The whole paragraph is bold. */
  readonly bold: boolean;
}

export interface SourceCell {
  readonly text: string;
  /** First grid column the cell covers, 1-based. */
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly bold: boolean;
  /** 0–1 where a machine read the cell from a picture; null where the text is certain. */
  readonly confidence: number | null;
  /** The words a machine was less than sure of (`SURE_READING`), as it read them; absent where there are none. */
  readonly doubtfulWords?: readonly string[];
}

/** Cells covered by a vertical merge from above are absent from the row; blank cells are present with text "". */
export interface SourceRow {
  readonly cells: readonly SourceCell[];
  readonly place: SourcePlace;
  /** The sheet hides the whole row (filter, grouping or by hand); it is read all the same, and a person is told. */
  readonly hidden?: true;
}

export interface SourceTable {
  readonly kind: "table";
  readonly rows: readonly SourceRow[];
  /** Grid width. */
  readonly columns: number;
  readonly place: SourcePlace;
}

/** An empty line or paragraph: it counts in the ledger, and it separates. */
export interface SourceBlank {
  readonly kind: "blank";
  readonly place: SourcePlace;
}

export type SourceBlock = SourceParagraph | SourceTable | SourceBlank;

export interface SourceDocument {
  readonly file: string;
  readonly format: SourceFormat;
  readonly blocks: readonly SourceBlock[];
  /** The sheet that reaches further than what was read of it; absent where all was read. */
  readonly cutSheet?: string;
  /** What the file carries beside its words; absent where it carries nothing. */
  readonly foreign?: readonly ForeignContent[];
}

export const NOWHERE: SourcePlace = { file: null, page: null, table: null, row: null, line: null };
