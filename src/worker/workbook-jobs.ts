import type { HostFailure, OpenWorkbook, UndoableChange } from "../application/ports/open-workbook";
import type { WorkbookFailure, WorkbookFiles } from "../application/ports/workbook-files";
import { type CellEdit, editCell, type NotEditable } from "../application/register/edit-cell";
import { type RegisterOverview, registerOverview } from "../application/register/register-overview";
import { type SheetView, sheetViews } from "../application/register/sheet-views";
import type { Occasion } from "../application/register/write-register";
import { fail, type Result, succeed } from "../engine/result";
import type { RegisterFailure } from "../engine/sheets/register/read-register";

/** What every view asks of a workbook: its figures, its sheets, a cell typed by hand, and its bytes read and written. */
export interface WorkbookJobs {
  overview(workbook: OpenWorkbook): Promise<Result<RegisterOverview | null, HostFailure>>;
  sheets(bytes: Uint8Array): Promise<Result<readonly SheetView[], WorkbookFailure>>;
  editCell(
    workbook: OpenWorkbook,
    edit: CellEdit,
    occasion: Occasion,
  ): Promise<Result<UndoableChange, HostFailure | RegisterFailure | NotEditable>>;
  /** The format's own reader and writer, for a page that keeps its workbook as bytes. */
  readonly writeFile: WorkbookFiles["write"];
  readonly updateFile: WorkbookFiles["update"];
  readonly readFile: WorkbookFiles["read"];
  readonly gridsOfFile: WorkbookFiles["grids"];
}

export const workbookJobs = (files: WorkbookFiles): WorkbookJobs => ({
  overview: registerOverview,
  async sheets(bytes) {
    const content = await files.read(bytes);
    return content.ok ? succeed(sheetViews(content.value)) : fail(content.failure);
  },
  editCell,
  writeFile: (workbook) => files.write(workbook),
  updateFile: (existing, workbook) => files.update(existing, workbook),
  readFile: (bytes) => files.read(bytes),
  gridsOfFile: (bytes) => files.grids(bytes),
});
