import { isFilledForm, isReturnForm } from "../../engine/sheets/return-form/filled-form";
import type { Files } from "../ports/files";
import type { WorkbookFiles } from "../ports/workbook-files";
import type { OutgoingFile } from "./distribute";

/** What became of a form in the folder. */
export type HandOutFate =
  | "written"
  /** The same bytes were there. */
  | "unchanged"
  /** Another file of that name, or a form somebody has filled in, was there and stays. */
  | "kept";

export interface HandOutTools {
  readonly files: Files;
  readonly workbooks: WorkbookFiles;
}

/** Puts a file into a folder, but never over what somebody wrote. */
export async function handOut(path: string, { bytes }: OutgoingFile, tools: HandOutTools): Promise<HandOutFate> {
  const there = await tools.files.read(path);
  if (there !== null && sameBytes(there, bytes)) return "unchanged";
  if (there !== null && !(await isBlankOfOurs(there, tools.workbooks))) return "kept";
  await tools.files.write(path, bytes);
  return "written";
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);

/** A form nobody has written into, or a covering list: both are ours to renew. */
async function isBlankOfOurs(bytes: Uint8Array, workbooks: WorkbookFiles): Promise<boolean> {
  const content = await workbooks.read(bytes);
  if (!content.ok) return false;
  const isList = content.value.sheets.some(({ key }) => key === "form_list");
  return isList || (isReturnForm(content.value) && !isFilledForm(content.value));
}
