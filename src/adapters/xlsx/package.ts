import { strFromU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { isWhole } from "../../engine/archive/checksum";
import {
  ABOUT_CELLS,
  elementsIn,
  hasMoreSharedTexts,
  isReadPart,
  MAX_ELEMENTS,
  MOST_SHARED_TEXTS,
  markupWithin,
} from "../../engine/archive/markup-limits";
import { fail, type Result, succeed } from "../../engine/result";
import { parseXml, type XmlDocument } from "./xml";
import { checkedDirectory, workbookFailureOf } from "./zip-directory";

/** 1980-01-01, the first moment a zip can name: every part carries it, so that equal workbooks are equal bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

const NO_BYTES = new Uint8Array();

export type Parts = Map<string, Uint8Array>;

/** Unpacks all parts. Of a foreign file only after `workbookFormat` has checked its directory; stops at the claimed sizes. */
export const unpackParts = (bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Parts =>
  new Map(Object.entries(unzipSync(bytes, { filter: ({ name }) => wanted(name) })));

/** Parts → zip, in the order of the map. */
export const packParts = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => zip(parts, 3);

/** Parts → zip without packing, for a reader in the same process. */
export const storeParts = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array => zip(parts, 0);

function zip(parts: ReadonlyMap<string, Uint8Array>, level: 0 | 3): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = [part, { level, mtime: FIXED_TIME }];
  return zipSync(files);
}

/** All parts, for a file that will be written again; or those alone that say something about cells, the others empty. */
export type PartsWanted = "all" | "read";

/**
 * Unpacking of a checked foreign file; what is broken inside becomes a failure. The unpacker stops silently at the size a part
 * claims, so that only the checksum tells a whole part from a cut one.
 */
export function unpackForeign(bytes: Uint8Array, wanted: PartsWanted = "all"): Result<Parts, WorkbookFailure> {
  const directory = checkedDirectory(bytes);
  if (!directory.ok) return directory;
  try {
    const isUnpacked = (name: string): boolean => wanted === "all" || isReadPart(name);
    const parts = unpackParts(bytes, isUnpacked);
    const unpacked = directory.value.filter(({ name }) => isUnpacked(name));
    const cut = unpacked.find((entry) => !isWhole(entry, parts.get(entry.name)));
    if (cut !== undefined) return fail({ kind: "damaged", detail: `checksum of ${cut.name}` });
    if (hasTooMuch(unpacked.map(({ name }) => parts.get(name) ?? NO_BYTES)))
      return fail({ kind: "too-large", what: "cells", limit: ABOUT_CELLS });
    for (const { name } of directory.value) if (!isUnpacked(name)) parts.set(name, NO_BYTES);
    return succeed(parts);
  } catch (error) {
    return fail({ kind: "damaged", detail: String(error) });
  }
}

/** What would keep a workbook that is about to be written from being opened again; null where nothing does. */
export function unreadable(parts: Parts): WorkbookFailure | null {
  const sizes = [...parts].map(([name, { length }]) => ({ name, unpacked: length }));
  const within = markupWithin(sizes);
  if (!within.ok) return workbookFailureOf(within.failure);
  const read = [...parts].flatMap(([name, part]) => (isReadPart(name) ? [part] : []));
  return hasTooMuch(read) ? { kind: "too-large", what: "cells", limit: ABOUT_CELLS } : null;
}

const hasTooMuch = (parts: readonly Uint8Array[]): boolean =>
  elementsIn(parts, MAX_ELEMENTS) > MAX_ELEMENTS || hasMoreSharedTexts(parts, MOST_SHARED_TEXTS);

/** Null where the part is absent. Throws `XmlTrouble` where it is broken. */
export function xmlPart(parts: Parts, path: string): XmlDocument | null {
  const part = parts.get(path);
  return part === undefined ? null : parseXml(strFromU8(part).replace(/^\ufeff/, ""));
}
