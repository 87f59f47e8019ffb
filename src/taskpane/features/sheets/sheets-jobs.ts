import type { FileState } from "../../../application/files/file-workbook";
import type { CellPlace } from "../../../application/ports/open-workbook";
import type { KeptWorkbook } from "../../../application/ports/workbook-shelf";
import type { CellEdit } from "../../../application/register/edit-cell";
import type { SheetView } from "../../../application/register/sheet-views";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";

/** Whether the browser keeps the workbook as it is now; "refused": it cannot (private window, full disk). */
export type KeepingState = "nothing" | "keeping" | "kept" | "refused";

export interface Keeping {
  now(): KeepingState;
  /** Tells of every new state. Gives back how to stop. */
  listen(hear: (state: KeepingState) => void): () => void;
}

/** What the page's own view of the workbook needs. */
export interface SheetsJobs {
  readonly keeping: Keeping;
  now(): FileState;
  /** Tells of every new state of the file. Gives back how to stop. */
  listen(hear: (state: FileState) => void): () => void;
  /** Tells which cell somebody wants to see. Gives back how to stop. */
  listenToPlaces(hear: (place: CellPlace) => void): () => void;
  sheets(): Promise<Result<readonly SheetView[], JobProblem>>;
  open(name: string, bytes: Uint8Array): Promise<Result<null, JobProblem>>;
  save(): void;
  edit(edit: CellEdit, who: string): Promise<Result<null, JobProblem>>;
  undo(): Promise<Result<string, JobProblem>>;
  /** Newest first; empty where the browser keeps nothing. */
  recent(): Promise<readonly KeptWorkbook[]>;
  openRecent(name: string): Promise<Result<null, JobProblem>>;
}
