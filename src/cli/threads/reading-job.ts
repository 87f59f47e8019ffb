import type { DocumentFailure } from "../../application/ports/document-reader";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import type { ReturnAnswer, ReturnJob } from "../../application/returns/threaded-returns";
import type { Result } from "../../engine/result";
import type { SheetGrid } from "../../engine/source/sheet-grid";
import type { SourceDocument } from "../../engine/source/source-document";

/** What a thread is asked to read: plain data both ways. */
export type ReadingJob =
  | ReturnJob
  | { readonly kind: "grids"; readonly bytes: Uint8Array }
  | { readonly kind: "document"; readonly name: string; readonly bytes: Uint8Array };

export type ReadingAnswer =
  | ReturnAnswer
  | { readonly kind: "grids"; readonly read: Result<readonly SheetGrid[], WorkbookFailure> }
  | { readonly kind: "document"; readonly read: Result<SourceDocument, DocumentFailure> };
