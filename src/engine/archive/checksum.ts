import type { ZipEntry } from "./zip-directory";

/** CRC-32 as zips use it: the polynomial of ISO 3309, written backwards. */
const POLYNOMIAL = 0xedb8_8320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let sum = 0xffff_ffff;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffff_ffff) >>> 0;
}

/** An unpacker stops silently at the size a part claims: only size and checksum tell a whole part from a cut one. */
export function isWhole(entry: Pick<ZipEntry, "unpacked" | "checksum">, part: Uint8Array = NOTHING): boolean {
  return part.length === entry.unpacked && crc32(part) === entry.checksum;
}

const NOTHING = new Uint8Array();
