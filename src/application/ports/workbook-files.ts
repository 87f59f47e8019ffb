import type { ZipLimit } from "../../engine/archive/zip-directory";
import type { Result } from "../../engine/result";
import type { SheetGrid } from "../../engine/source/sheet-grid";
import type { WorkbookContent } from "../../engine/workbook/content";
import type { PlainWorkbook } from "../../engine/workbook/plain";

/** Why a workbook file could not be read or written. Each becomes one sentence with a next step. */
export type WorkbookFailure =
  | { readonly kind: "file-empty" }
  /** The bytes are no workbook at all; `looksLike` is what they seem to be ("pdf", "docx", "html", "text", …). */
  | { readonly kind: "not-a-workbook"; readonly looksLike: string }
  /** Opens only with a password. */
  | { readonly kind: "encrypted" }
  /** A workbook once; `detail` is for the log, not for the sentence. */
  | { readonly kind: "damaged"; readonly detail: string }
  /** Would unpack to more than we take in: a bomb, or far too large. */
  | { readonly kind: "too-large"; readonly what: ZipLimit | "cells" | "sheets"; readonly limit: number }
  /** Nothing was heard of reading it for so many seconds, or it took all the memory it may: it was ended. */
  | { readonly kind: "took-too-long" | "out-of-memory"; readonly seconds: number }
  /** The format can be read but not changed in place (.xls, .ods, .xlsb): save as .xlsx first. */
  | { readonly kind: "format-not-updatable"; readonly format: string }
  /** A table of the person's own has the name one of ours must have. */
  | { readonly kind: "name-taken"; readonly name: string; readonly sheet: string };

/** Workbooks as bytes. Everything here is bounded: sheets, rows, columns and unpacked size. */
export interface WorkbookFiles {
  /** The same description gives the same bytes, on every machine and at every time. */
  write(workbook: PlainWorkbook): Promise<Uint8Array>;
  /** Our sheets of `existing` are replaced by those of `workbook`; what is not ours stays as it is. */
  update(existing: Uint8Array, workbook: PlainWorkbook): Promise<Result<Uint8Array, WorkbookFailure>>;
  /** Values, tables, names and properties; .xlsx, .xlsm, .xlsb, .xls and .ods. */
  read(bytes: Uint8Array): Promise<Result<WorkbookContent, WorkbookFailure>>;
  /** Visible sheets as grids, for reading a plan that was pasted into a sheet. */
  grids(bytes: Uint8Array): Promise<Result<readonly SheetGrid[], WorkbookFailure>>;
}
