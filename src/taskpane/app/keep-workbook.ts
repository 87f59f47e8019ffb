import type { FileWorkbook } from "../../application/file-workbook";
import type { WorkbookShelf } from "../../application/ports/workbook-shelf";
import { registerFileName } from "../../application/register-file-name";
import type { WorkbookDesk } from "../context/workbook";

export const FIRST_NAME = registerFileName(null);

/** After every change the browser keeps the workbook; one that has no name of its own yet is named after its plan. */
export function keepWorkbook(
  file: FileWorkbook,
  shelf: WorkbookShelf,
  tools: { desk: WorkbookDesk; now: () => string },
) {
  let kept: Uint8Array | null = null;
  return file.listen(({ name, bytes, unsaved }) => {
    if (bytes === null || bytes === kept) return;
    kept = bytes;
    void named(file, name, tools.desk).then((known) => shelf.put({ name: known, at: tools.now(), unsaved }, bytes));
  });
}

async function named(file: FileWorkbook, name: string, desk: WorkbookDesk): Promise<string> {
  if (name !== FIRST_NAME) return name;
  const overview = await desk.overview();
  const better = registerFileName(overview.ok ? (overview.value?.planNumber ?? null) : null);
  if (better !== name && file.now().name === name) file.rename(better);
  return better;
}
