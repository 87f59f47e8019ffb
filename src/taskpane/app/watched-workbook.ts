import { listeners } from "../../application/listeners";
import type { OpenWorkbook, WorkbookEdit } from "../../application/ports/open-workbook";

/**
 * An open workbook that tells when one of our changes was written or taken back; `edit` where the change is what a person typed
 * into one cell of the page.
 */
export interface WatchedWorkbook extends OpenWorkbook {
  listen(hear: (change?: { readonly edit: WorkbookEdit | null }) => void): () => void;
}

export function watchedWorkbook(workbook: OpenWorkbook): WatchedWorkbook {
  const { tell, listen } = listeners<undefined>();
  const told = <T extends { readonly ok: boolean }>(outcome: T): T => {
    if (outcome.ok) tell(undefined);
    return outcome;
  };
  return {
    readGrid: (what) => workbook.readGrid(what),
    readContent: () => workbook.readContent(),
    write: async (request) => told(await workbook.write(request)),
    undoable: () => workbook.undoable(),
    undo: async () => told(await workbook.undo()),
    showPlace: (place) => workbook.showPlace(place),
    listen,
  };
}
