import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";
import { parseXml, type XmlDocument } from "./xml";

/** 1980-01-01, the first moment a zip can name: every part carries it, so that equal workbooks are equal bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

export type Parts = Map<string, Uint8Array>;

/** Unpacks all parts. Of a foreign file only after `workbookFormat` has checked its directory; stops at the claimed sizes. */
export const unpackParts = (bytes: Uint8Array): Parts => new Map(Object.entries(unzipSync(bytes)));

/** Parts → zip, in the order of the map. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = [part, { level: 6, mtime: FIXED_TIME }];
  return zipSync(files);
}

/** Unpacking of a checked foreign file; what is broken inside becomes a failure. */
export function unpackForeign(bytes: Uint8Array): Result<Parts, WorkbookFailure> {
  try {
    return succeed(unpackParts(bytes));
  } catch (error) {
    return fail({ kind: "damaged", detail: String(error) });
  }
}

/** Null where the part is absent. Throws `XmlTrouble` where it is broken. */
export function xmlPart(parts: Parts, path: string): XmlDocument | null {
  const part = parts.get(path);
  return part === undefined ? null : parseXml(strFromU8(part).replace(/^\ufeff/, ""));
}
