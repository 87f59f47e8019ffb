import type { CalendarDate } from "../../calendar/calendar-date";

/** A table of the report. Widths are shares of the text's width; numbers come as words. */
export interface ReportTable {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is a total. */
  readonly hasTotal?: boolean;
}

export interface ReportColumn {
  readonly header: string;
  readonly share: number;
  readonly align: "left" | "center" | "right";
}

/** What a report is made of, below its letterhead. Level 1 is "I.", level 2 "1.". */
export type ReportPart =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "item"; readonly text: string }
  | ReportTable;

/** Head of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I). A blank that a person fills in is "…". */
export interface Letterhead {
  readonly superior: string;
  readonly issuer: string;
  /** "Số: …/BC-STC" */
  readonly number: string;
  readonly place: string;
  readonly day: CalendarDate;
}

/** A draft report: neutral, so that any writer can put it on paper. */
export interface ReportDocument {
  readonly letterhead: Letterhead;
  /** "BÁO CÁO" */
  readonly kind: string;
  /** Trích yếu. */
  readonly subject: string;
  readonly addressee: string;
  readonly parts: readonly ReportPart[];
  /** Nơi nhận, without signs. */
  readonly recipients: readonly string[];
  /** Lines above the signature: whom the signer stands for, and the signer's post. */
  readonly signer: readonly string[];
}
