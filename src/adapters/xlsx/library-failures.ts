import { DecryptionError, EncryptedFileError, HucreError, UnsupportedFormatError } from "hucre";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";
import { XmlTrouble } from "./xml";

/** Cells the library lays out at most; beyond that it refuses. */
const MAX_CELLS = 20_000_000;

/** Runs a reader; what the library throws about the file becomes a failure, what is our own mistake stays thrown. */
export async function attempt<T>(read: () => Promise<T>): Promise<Result<T, WorkbookFailure>> {
  try {
    return succeed(await read());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return fail(failure);
  }
}

/** Null for what does not speak of the file. A broken file can also trip the library itself: those errors count as damage. */
function failureOf(error: unknown): WorkbookFailure | null {
  if (error instanceof EncryptedFileError || error instanceof DecryptionError) return { kind: "encrypted" };
  if (error instanceof UnsupportedFormatError) return { kind: "not-a-workbook", looksLike: "unknown" };
  if (error instanceof HucreError || error instanceof XmlTrouble) return aboutTheFile(error.message);
  if (error instanceof TypeError || error instanceof RangeError) return { kind: "damaged", detail: error.message };
  return null;
}

function aboutTheFile(message: string): WorkbookFailure {
  if (/password|encrypt/i.test(message)) return { kind: "encrypted" };
  if (/over the \d+ limit|cell limit/i.test(message)) return { kind: "too-large", what: "cells", limit: MAX_CELLS };
  return { kind: "damaged", detail: message };
}
