import type { FileWorkbook } from "../../application/files/file-workbook";
import type { Keeping } from "../features/sheets/sheets-jobs";

/** The browser asks before the window is closed while it does not keep what nobody saved as a file (private window, full disk). */
export function warnBeforeLoss(window: Window, file: FileWorkbook, keeping: Keeping): void {
  window.addEventListener("beforeunload", (event) => {
    if (file.now().unsaved && keeping.now() !== "kept") event.preventDefault();
  });
}
