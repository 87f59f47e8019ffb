import type { Result } from "../../engine/result";
import type { SheetGrid } from "../../engine/source/sheet-grid";
import type { CellValue } from "../../engine/workbook/cells";
import type { WorkbookContent } from "../../engine/workbook/content";
import type { PlainWorkbook } from "../../engine/workbook/plain";

/** Why the open workbook could not do what was asked. Each becomes one sentence with a next step. */
export type HostFailure =
  /** A person is typing in a cell. */
  | { readonly kind: "cell-edit-mode" }
  /** The host asked to slow down, or is showing a dialog. */
  | { readonly kind: "host-busy" }
  /** More than the host takes in one go. */
  | { readonly kind: "too-large" }
  | { readonly kind: "sheet-protected"; readonly sheet: string }
  | { readonly kind: "workbook-read-only" }
  /** The connection to the workbook is gone: the pane must be opened again. */
  | { readonly kind: "session-ended" }
  /** This Excel lacks something we need; `needs` is the requirement set ("ExcelApi 1.14"). */
  | { readonly kind: "excel-too-old"; readonly needs: string }
  /** A table or sheet of the person's own has the name one of ours must have. */
  | { readonly kind: "name-taken"; readonly name: string; readonly sheet: string }
  /** Somebody changed our sheets between looking and writing; nothing was written. */
  | { readonly kind: "changed-meanwhile"; readonly sheet: string }
  | { readonly kind: "selection-empty" }
  | { readonly kind: "nothing-to-undo" }
  /** Anything else the host said; `code` is its own word. */
  | { readonly kind: "host-refused"; readonly code: string };

export interface WriteRequest {
  readonly workbook: PlainWorkbook;
  /** What the change is called in the list of things to undo ("Đọc kế hoạch 220/KH-UBND"). */
  readonly label: string;
  readonly at: string;
  readonly who: string;
  /** Where the whole change is what a person typed into one cell. */
  readonly edit?: WorkbookEdit;
  /** What the change was decided on: where somebody typed since, it is refused. Absent: whatever stands there gives way. */
  readonly seen?: SeenParts;
}

/** A number for each part of a workbook that changes when the part does: a sheet by its tab name, or the whole file. */
export type SeenParts = ReadonlyMap<string, number>;

/** The workbook as it was read, with what a write that is decided on it has to give back. */
export interface SeenContent extends WorkbookContent {
  readonly seen: SeenParts;
}

/** A change that can be taken back, newest first. It survives closing and reopening the workbook. */
export interface UndoableChange {
  readonly id: string;
  readonly label: string;
  readonly at: string;
  readonly sheets: readonly string[];
}

/** Where to put the cursor: a cell of a sheet by its tab name. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The filled part of whole rows of a sheet. Row and column of its first cell from 1. */
export interface EditedRows {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
}

/** An area that a person changed: `cell` is "B7" or "B7:D9"; rows and columns put in or taken out are such an area too. */
export interface WorkbookEdit extends CellPlace {
  /** The rows of the area as they stand now; null where they are many, whole columns, or not known. */
  readonly rows: EditedRows | null;
}

/** The workbook that is open in Excel. Every call is one batch; a failed call leaves the workbook as it was. */
export interface OpenWorkbook {
  /** The used range of the active sheet, or what is selected; merged cells and hidden rows told. */
  readGrid(what: "active-sheet" | "selection"): Promise<Result<SheetGrid, HostFailure>>;
  /** Values, tables and names of every sheet: what reading a file gives. */
  readContent(): Promise<Result<SeenContent, HostFailure>>;
  /** Our sheets become those of `workbook`; what is not ours stays. The state before is kept for undo. */
  write(request: WriteRequest): Promise<Result<UndoableChange, HostFailure>>;
  /** Changes that can be taken back, newest first. */
  undoable(): Promise<Result<readonly UndoableChange[], HostFailure>>;
  /** Takes the newest change back: values, formats and lists exactly as they were. */
  undo(): Promise<Result<UndoableChange, HostFailure>>;
  showPlace(place: CellPlace): Promise<Result<null, HostFailure>>;
}
