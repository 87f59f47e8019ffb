import type { DocumentFailure } from "../../application/ports/document-reader";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import type { Result } from "../../engine/result";
import type { SheetGrid } from "../../engine/source/sheet-grid";
import type { SourceDocument } from "../../engine/source/source-document";
import type { WorkbookContent } from "../../engine/workbook/content";

/** What a thread is asked to read: plain data both ways. */
export type ReadingJob =
  | { readonly kind: "workbook"; readonly bytes: Uint8Array }
  | { readonly kind: "grids"; readonly bytes: Uint8Array }
  | { readonly kind: "document"; readonly name: string; readonly bytes: Uint8Array };

export type ReadingAnswer =
  | { readonly kind: "workbook"; readonly read: Result<WorkbookContent, WorkbookFailure> }
  | { readonly kind: "grids"; readonly read: Result<readonly SheetGrid[], WorkbookFailure> }
  | { readonly kind: "document"; readonly read: Result<SourceDocument, DocumentFailure> };
