import { keptText } from "../../adapters/system/kept-text";
import type { FileWorkbook } from "../../application/files/file-workbook";
import type { SheetsJobs } from "../features/sheets/sheets-jobs";

const KEY = "so-theo-doi.open";

/**
 * The workbook that is open in this window is open again after a reload; another window begins with none. Where the browser keeps
 * nothing, or no longer has it, nothing is opened and nothing is said: the list of recent ones stands there.
 */
export function openAfterReload(storage: Storage | null, file: FileWorkbook, page: SheetsJobs): void {
  const open = keptText(storage, KEY);
  const last = open.recall();
  file.listen(({ name, bytes }) => void open.keep(bytes === null ? null : name));
  if (last !== null && file.now().bytes === null) void page.openRecent(last);
}
