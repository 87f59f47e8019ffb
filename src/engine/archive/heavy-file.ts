import { isReadPart } from "./markup-limits";
import { checkedDirectory } from "./zip-directory";

/**
 * Markup of a file that is read with no other beside it. A return of one body has 0.08 MB, those of all bodies of 220/KH-UBND in one
 * file would have 10 MB; 48 MB take 0.3 to 0.6 GB while they are read (SECURITY.md).
 */
export const HEAVY_MARKUP_BYTES = 8 * 1024 * 1024;
/** Of a file that is no zip (.xls): there the same takes a quarter of the bytes. */
export const HEAVY_OLD_BYTES = HEAVY_MARKUP_BYTES / 4;

/** Whether reading a file may take much memory, told by what its directory claims; nothing is unpacked. False for a zip that is refused. */
export function isHeavyFile(bytes: Uint8Array): boolean {
  const directory = checkedDirectory(bytes);
  if (directory.ok) {
    const read = directory.value.filter(({ name }) => isReadPart(name));
    return read.reduce((sum, { unpacked }) => sum + unpacked, 0) > HEAVY_MARKUP_BYTES;
  }
  return directory.failure.kind === "zip-damaged" && bytes.length > HEAVY_OLD_BYTES;
}
