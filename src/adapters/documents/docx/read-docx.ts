import type { DocumentFailure } from "../../../application/ports/document-reader";
import { fail, type Result, succeed } from "../../../engine/result";
import type { SourceDocument } from "../../../engine/source/source-document";
import { readHtml } from "../html/read-html";
import { sniffFormat } from "../sniff-format";
import { spellOut } from "./spell-out";
import { openWordPackage } from "./word-package";
import { wordToHtml } from "./word-to-html";

/**
 * A Word file: tracked deletions are dropped, insertions kept; automatic numbers are text, since the number column of a plan
 * is often nothing else.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<Result<SourceDocument, DocumentFailure>> {
  if (sniffFormat(bytes) === "encrypted") return fail({ kind: "file-encrypted", file });
  const opened = openWordPackage(bytes, file);
  if (!opened.ok) return opened;
  try {
    const document = spellOut(opened.value.texts());
    const html = await wordToHtml(opened.value.withDocument(document));
    return succeed({ ...(await readHtml(html, file)), format: "docx" });
  } catch {
    // Broken markup in any part, however the library says it; our own part of the work is proved by the tests.
    return fail({ kind: "file-damaged", file, format: "docx" });
  }
}
