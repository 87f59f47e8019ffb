import type { OpenWorkbook } from "../../application/ports/open-workbook";

/** An open workbook that tells when one of our changes was written or taken back. */
export interface WatchedWorkbook extends OpenWorkbook {
  listen(hear: () => void): () => void;
}

export function watchedWorkbook(workbook: OpenWorkbook): WatchedWorkbook {
  const listeners = new Set<() => void>();
  const told = <T extends { readonly ok: boolean }>(outcome: T): T => {
    if (outcome.ok) for (const hear of listeners) hear();
    return outcome;
  };
  return {
    readGrid: (what) => workbook.readGrid(what),
    readContent: () => workbook.readContent(),
    write: async (request) => told(await workbook.write(request)),
    undoable: () => workbook.undoable(),
    undo: async () => told(await workbook.undo()),
    showPlace: (place) => workbook.showPlace(place),
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}
