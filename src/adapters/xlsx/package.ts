import { unzipSync, type Zippable, zipSync } from "fflate";

/** 1980-01-01, the first moment a zip can name: every part carries it, so that equal workbooks are equal bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Unpacks what we have just written ourselves: trusted, no limits needed. */
export const unpackOwn = (bytes: Uint8Array): Map<string, Uint8Array> => new Map(Object.entries(unzipSync(bytes)));

/** Parts → zip, in the order of the map. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [path, part] of parts) files[path] = [part, { level: 6, mtime: FIXED_TIME }];
  return zipSync(files);
}
