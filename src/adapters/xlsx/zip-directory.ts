import type { WorkbookFailure } from "../../application/ports/workbook-files";
import { fail, type Result, succeed } from "../../engine/result";

/** What we take in: a bomb is refused before a single byte is unpacked. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
export const MAX_RATIO = 100;
/** Small parts may be as empty as they like: the ratio counts above this size. */
export const RATIO_FROM_BYTES = 100 * 1024;
export const MAX_PARTS = 2000;

export interface ZipEntry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
}

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const SENTINEL = 0xffff_ffff;

/**
 * The table of contents at the end of a zip, checked against our limits. Sizes are what the file claims; both the library and
 * our own unpacking stop at the claimed size, so that a lie cannot grow.
 */
export function checkedDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], WorkbookFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damaged("no end of directory");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return fail({ kind: "too-large", what: "parts", limit: MAX_PARTS });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return damaged(`directory entry ${number + 1}`);
    const entry = readEntry(bytes, view, at);
    if (entry === null) return damaged(`sizes of entry ${number + 1}`);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return withinLimits(entries);
}

const damaged = (detail: string): Result<never, WorkbookFailure> => fail({ kind: "damaged", detail });

/** The end record is followed by at most 65,535 bytes of comment. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

/**
 * Null where the sizes cannot be trusted: not said at all, said only behind the data (the library would then look for
 * them there), or beyond 4 GB.
 */
function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const nameLength = view.getUint16(at + 28, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  const saysBehind = (view.getUint16(at + 8, true) & 8) !== 0;
  const isFolder = name.endsWith("/");
  const checksum = view.getUint32(at + 16, true);
  if (packed === SENTINEL || unpacked === SENTINEL) return sizesFromExtra(view, at, { name, checksum });
  if (unpacked === 0 && packed > 2) return null;
  if (packed === 0 && saysBehind && !isFolder) return null;
  return { name, packed, unpacked, checksum };
}

/** Sizes of 8 bytes in the extra field with mark 1, unpacked first. */
function sizesFromExtra(view: DataView, at: number, named: Pick<ZipEntry, "name" | "checksum">): ZipEntry | null {
  let from = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(view.byteLength, from + view.getUint16(at + 30, true));
  while (from + 20 <= end) {
    if (view.getUint16(from, true) === 1) {
      const unpacked = Number(view.getBigUint64(from + 4, true));
      const packed = Number(view.getBigUint64(from + 12, true));
      return { ...named, packed, unpacked };
    }
    from += 4 + view.getUint16(from + 2, true);
  }
  return null;
}

function withinLimits(entries: readonly ZipEntry[]): Result<readonly ZipEntry[], WorkbookFailure> {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > MAX_UNPACKED_BYTES) return fail({ kind: "too-large", what: "unpacked", limit: MAX_UNPACKED_BYTES });
  const dense = entries.some(({ packed, unpacked }) => unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO);
  return dense ? fail({ kind: "too-large", what: "ratio", limit: MAX_RATIO }) : succeed(entries);
}
