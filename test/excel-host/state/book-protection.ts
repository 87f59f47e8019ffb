import { accessDenied } from "./host-error";
import type { WorkbookState } from "./workbook-state";

/** Refuses changes of the list of sheets while the workbook's structure is protected. */
export function requireUnlockedBook(state: WorkbookState): void {
  if (state.protection) throw accessDenied("the structure of the workbook is protected");
}
