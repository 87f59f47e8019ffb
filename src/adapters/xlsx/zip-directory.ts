import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { markupWithin } from "../../engine/archive/markup-limits";
import { checkedDirectory as checked, type ZipEntry, type ZipFailure } from "../../engine/archive/zip-directory";
import { fail, type Result } from "../../engine/result";

export type { ZipEntry };

/** The table of contents of a workbook's zip within our limits; what is wrong with it as a failure of a workbook. */
export function checkedDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], WorkbookFailure> {
  const listed = checked(bytes);
  const directory = listed.ok ? markupWithin(listed.value) : listed;
  if (!directory.ok) return fail(workbookFailureOf(directory.failure));
  return directory.value.some(({ encrypted }) => encrypted) ? fail({ kind: "encrypted" }) : directory;
}

export const workbookFailureOf = (failure: ZipFailure): WorkbookFailure =>
  failure.kind === "zip-damaged"
    ? { kind: "damaged", detail: failure.detail }
    : { kind: "too-large", what: failure.what, limit: failure.limit };
