import { unzipSync } from "fflate";
import type { Archives, PackedFile } from "../../application/ports/archives";
import { checkedDirectory } from "../../engine/archive/zip-directory";
import { fail, succeed } from "../../engine/result";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const startsAsZip = (bytes: Uint8Array): boolean => ZIP.every((byte, at) => bytes[at] === byte);

/** Parts that make a zip a document: OOXML's list of contents, the mark of OpenDocument and EPUB. */
const DOCUMENT_PARTS: ReadonlySet<string> = new Set(["[Content_Types].xml", "mimetype"]);

/** Zip files, checked against our limits; each file in them is unpacked alone, and never beyond the size it claims. */
export const zipArchives: Archives = {
  isArchive(bytes) {
    if (!startsAsZip(bytes)) return false;
    const directory = checkedDirectory(bytes);
    // What cannot be listed is told apart where it is opened.
    return directory.ok && !directory.value.some(({ name }) => DOCUMENT_PARTS.has(name));
  },

  open(bytes) {
    const directory = checkedDirectory(bytes);
    if (!directory.ok) return fail({ kind: directory.failure.kind === "zip-too-large" ? "too-large" : "damaged" });
    const files = directory.value.filter(({ name }) => !name.endsWith("/"));
    if (files.some(({ encrypted }) => encrypted)) return fail({ kind: "encrypted" });
    return succeed(files.map(({ name }): PackedFile => ({ path: name, bytes: () => unpacked(bytes, name) })));
  },
};

function unpacked(bytes: Uint8Array, path: string): Uint8Array | null {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === path })[path] ?? null;
  } catch {
    // Whatever the unpacker says about a broken file, it is broken.
    return null;
  }
}
