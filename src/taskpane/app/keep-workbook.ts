import type { FileState, FileWorkbook } from "../../application/files/file-workbook";
import type { WorkbookShelf } from "../../application/ports/workbook-shelf";
import { registerFileName } from "../../application/register/register-file-name";
import type { WorkbookDesk } from "../context/workbook";
import type { Keeping, KeepingState } from "../features/sheets/sheets-jobs";

export const FIRST_NAME = registerFileName(null);

/** After every change the browser keeps the workbook; one that has no name of its own yet is named after its plan. */
export function keepWorkbook(
  file: FileWorkbook,
  shelf: WorkbookShelf,
  tools: { desk: WorkbookDesk; now: () => string },
): Keeping {
  let latest: Uint8Array | null = null;
  let state: KeepingState = "nothing";
  const listeners = new Set<(state: KeepingState) => void>();
  const become = (next: KeepingState): void => {
    state = next;
    for (const hear of listeners) hear(state);
  };
  const keep = async ({ name, unsaved, steps }: FileState, bytes: Uint8Array): Promise<void> => {
    become("keeping");
    const known = await named(file, name, tools.desk);
    const isKept = await shelf.put({ name: known, at: tools.now(), unsaved }, { bytes, steps });
    if (latest === bytes) become(isKept ? "kept" : "refused");
    if (latest === bytes && unsaved && !file.now().unsaved) await shelf.saved(known);
  };
  file.listen((next) => {
    const { bytes, name, unsaved } = next;
    if (bytes === latest) {
      if (state === "kept" && !unsaved) void shelf.saved(name);
      return;
    }
    latest = bytes;
    if (bytes === null) become("nothing");
    else void keep(next, bytes);
  });
  return {
    now: () => state,
    listen: (hear) => {
      listeners.add(hear);
      return () => {
        listeners.delete(hear);
      };
    },
  };
}

async function named(file: FileWorkbook, name: string, desk: WorkbookDesk): Promise<string> {
  if (name !== FIRST_NAME) return name;
  const overview = await desk.overview();
  const better = registerFileName(overview.ok ? (overview.value?.planNumber ?? null) : null);
  if (better !== name && file.now().name === name) file.rename(better);
  return better;
}
