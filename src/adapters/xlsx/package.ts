import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { isWhole } from "../../engine/archive/checksum";
import { fail, type Result, succeed } from "../../engine/result";
import { parseXml, type XmlDocument } from "./xml";
import { checkedDirectory } from "./zip-directory";

/** 1980-01-01, the first moment a zip can name: every part carries it, so that equal workbooks are equal bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

export type Parts = Map<string, Uint8Array>;

/** Unpacks all parts. Of a foreign file only after `workbookFormat` has checked its directory; stops at the claimed sizes. */
export const unpackParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

/** Parts → zip, in the order of the map. */
export const packParts = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => zip(parts, 3);

/** Parts → zip without packing, for a reader in the same process. */
export const storeParts = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => zip(parts, 0);

function zip(parts: ReadonlyMap<string, Uint8Array>, level: 0 | 3): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = [part, { level, mtime: FIXED_TIME }];
  return zipSync(files);
}

/**
 * Unpacking of a checked foreign file; what is broken inside becomes a failure. The unpacker stops silently at the size a part
 * claims, so that only the checksum tells a whole part from a cut one.
 */
export function unpackForeign(bytes: Uint8Array): Result<Parts, WorkbookFailure> {
  const directory = checkedDirectory(bytes);
  if (!directory.ok) return directory;
  try {
    const parts = unpackParts(bytes);
    const cut = directory.value.find((entry) => !isWhole(entry, parts.get(entry.name)));
    return cut === undefined ? succeed(parts) : fail({ kind: "damaged", detail: `checksum of ${cut.name}` });
  } catch (error) {
    return fail({ kind: "damaged", detail: String(error) });
  }
}

/** Null where the part is absent. Throws `XmlTrouble` where it is broken. */
export function xmlPart(parts: Parts, path: string): XmlDocument | null {
  const part = parts.get(path);
  return part === undefined ? null : parseXml(strFromU8(part).replace(/^\ufeff/, ""));
}
