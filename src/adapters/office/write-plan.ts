import type { WriteRequest } from "../../application/ports/open-workbook";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import type { BookLook } from "./look";
import type { OfficeSheet } from "./office-sheet";
import type { ReadSheet } from "./read-sheets";
import type { ReadMemory } from "./undo/read-memory";
import type { IndexEntry } from "./undo/undo-index";

/** What was found, and what is to be done: everything is decided before the first change. */
export interface WritePlan {
  readonly request: WriteRequest;
  readonly workbook: PlainWorkbook;
  readonly look: BookLook;
  readonly sheets: readonly OfficeSheet[];
  readonly existing: readonly ReadSheet[];
  readonly index: readonly IndexEntry[];
  readonly hasUndoSheet: boolean;
  /** What the newest change before this one remembers, where it is to be told against what this one will remember. */
  readonly memory: ReadMemory | null;
}
