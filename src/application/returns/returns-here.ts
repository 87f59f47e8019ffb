import { type FileName, readReturn, unreadReturn } from "../../engine/consolidation/read-return";
import type { ReturnFrame } from "../../engine/consolidation/return-frame";
import type { ReturnedFile } from "../../engine/consolidation/returned";
import type { ReturnReaders } from "../ports/return-readers";
import type { WorkbookFiles } from "../ports/workbook-files";
import { returnFailureText } from "./return-failure-texts";

/** Key of the covering list of forms, which lies in the folder the forms were handed out in. */
const FORM_LIST = "form_list";

export type WorkbookReader = Pick<WorkbookFiles, "read">;

/** Reads a returned file; null for the covering list. Only the rows are kept of the workbook. */
export async function readReturnedFile(
  { name, bytes }: { readonly name: FileName; readonly bytes: Uint8Array },
  frame: ReturnFrame,
  workbooks: WorkbookReader,
): Promise<ReturnedFile | null> {
  const content = await workbooks.read(bytes);
  if (!content.ok) return unreadReturn(name, returnFailureText(name.file, content.failure));
  const isList = content.value.sheets.some(({ key }) => key === FORM_LIST);
  return isList ? null : readReturn(content.value, name, frame);
}

/** Reads on the thread it is asked on, where nothing can be ended. */
export const returnReadersHere = ({
  workbooks,
  archives,
  digest,
}: Pick<ReturnReaders, "archives" | "digest"> & { readonly workbooks: WorkbookReader }): ReturnReaders => ({
  archives,
  digest,
  warmUp: () => undefined,
  begin: (frame) => ({
    read: (name, bytes) => readReturnedFile({ name, bytes }, frame, workbooks),
    end: () => undefined,
  }),
});
