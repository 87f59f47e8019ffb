import type { FileWorkbook } from "../../application/files/file-workbook";
import type { SheetsJobs } from "../features/sheets/sheets-jobs";

const KEY = "so-theo-doi.open";

/**
 * The workbook that is open in this window is open again after a reload; another window begins with none. Where the browser keeps
 * nothing, or no longer has it, nothing is opened and nothing is said: the list of recent ones stands there.
 */
export function openAfterReload(storage: Storage | null, file: FileWorkbook, page: SheetsJobs): void {
  const last = recalled(storage);
  file.listen(({ name, bytes }) => remember(storage, bytes === null ? null : name));
  if (last !== null && file.now().bytes === null) void page.openRecent(last);
}

function recalled(storage: Storage | null): string | null {
  try {
    return storage?.getItem(KEY) ?? null;
  } catch (problem) {
    if (problem instanceof DOMException) return null;
    throw problem;
  }
}

function remember(storage: Storage | null, name: string | null): void {
  try {
    if (name === null) storage?.removeItem(KEY);
    else storage?.setItem(KEY, name);
  } catch (problem) {
    if (!(problem instanceof DOMException)) throw problem;
  }
}
