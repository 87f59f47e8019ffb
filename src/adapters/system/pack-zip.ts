import { type Zippable, zipSync } from "fflate";

/** 1980-01-01, the first moment a zip can name: the same files give the same bytes. */
const FIXED_TIME = new Date(1980, 0, 1);

/** Files → one zip, in their order. Workbooks are packed already, so they are stored as they are; names are UTF-8. */
export function packZip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { level: 0, mtime: FIXED_TIME }];
  return zipSync(entries);
}
