import { fail, type Result, succeed } from "../result";

/** What we take in: a bomb is refused before a single byte is unpacked. */
export const MAX_UNPACKED_BYTES = 200 * 1024 * 1024;
export const MAX_RATIO = 100;
/** Small parts may be as empty as they like: the ratio counts above this size. */
export const RATIO_FROM_BYTES = 100 * 1024;
export const MAX_PARTS = 2000;

export interface ZipEntry {
  readonly name: string;
  /** Bytes in the file and after unpacking, as the directory claims. */
  readonly packed: number;
  readonly unpacked: number;
  /** CRC-32 of the unpacked bytes. */
  readonly checksum: number;
  /** Opens only with a password. */
  readonly encrypted: boolean;
}

export type ZipFailure =
  /** No zip, cut short, or sizes that cannot be trusted; `detail` is for the log. */
  | { readonly kind: "zip-damaged"; readonly detail: string }
  | { readonly kind: "zip-too-large"; readonly what: ZipLimit; readonly limit: number };

/** `part` and `markup` are the limits of `markup-limits.ts`, in bytes. */
export type ZipLimit = "unpacked" | "ratio" | "parts" | "part" | "markup";

const ENTRY = 0x02014b50;
const END = 0x06054b50;
const SENTINEL = 0xffff_ffff;

/**
 * The table of contents at the end of a zip, checked against our limits. Sizes are what the file claims: whoever unpacks must stop
 * at the claimed size, so that a lie cannot grow.
 */
export function checkedDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], ZipFailure> {
  const entries = directoryOf(bytes);
  return entries.ok ? withinLimits(entries.value) : entries;
}

/** The table of contents as it stands, with at most `MAX_PARTS` entries. */
function directoryOf(bytes: Uint8Array): Result<readonly ZipEntry[], ZipFailure> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return damaged("no end of directory");
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) return fail({ kind: "zip-too-large", what: "parts", limit: MAX_PARTS });
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let number = 1; number <= count; number += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return damaged(`entry ${number} is not there`);
    const entry = readEntry(bytes, view, at);
    if (entry === null) return damaged(`sizes of entry ${number}`);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return succeed(entries);
}

const damaged = (detail: string): Result<never, ZipFailure> => fail({ kind: "zip-damaged", detail });

/** The end record is followed by at most 65,535 bytes of comment. */
function findEnd(view: DataView): number | null {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return null;
}

/** Null where the sizes cannot be trusted: not said at all, said only behind the data, or beyond 4 GB without a size field. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | null {
  const flags = view.getUint16(at + 8, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const said = { packed: view.getUint32(at + 20, true), unpacked: view.getUint32(at + 24, true) };
  const isLong = said.packed === SENTINEL || said.unpacked === SENTINEL;
  const sizes = isLong ? sizesFromExtra(view, at) : said;
  if (sizes === null) return null;
  const saysNothing = sizes.packed === 0 && (flags & 8) !== 0 && !name.endsWith("/");
  const claimsNothing = sizes.unpacked === 0 && sizes.packed > 2;
  if (saysNothing || claimsNothing) return null;
  return { name, ...sizes, checksum: view.getUint32(at + 16, true), encrypted: (flags & 1) !== 0 };
}

/** Sizes of 8 bytes in the extra field with mark 1, unpacked first. */
function sizesFromExtra(view: DataView, at: number): { packed: number; unpacked: number } | null {
  let from = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(view.byteLength, from + view.getUint16(at + 30, true));
  while (from + 20 <= end) {
    if (view.getUint16(from, true) === 1) {
      const unpacked = Number(view.getBigUint64(from + 4, true));
      return { packed: Number(view.getBigUint64(from + 12, true)), unpacked };
    }
    from += 4 + view.getUint16(from + 2, true);
  }
  return null;
}

function withinLimits(entries: readonly ZipEntry[]): Result<readonly ZipEntry[], ZipFailure> {
  const total = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (total > MAX_UNPACKED_BYTES) return fail({ kind: "zip-too-large", what: "unpacked", limit: MAX_UNPACKED_BYTES });
  const isDense = ({ packed, unpacked }: ZipEntry): boolean =>
    unpacked > RATIO_FROM_BYTES && unpacked > packed * MAX_RATIO;
  return entries.some(isDense) ? fail({ kind: "zip-too-large", what: "ratio", limit: MAX_RATIO }) : succeed(entries);
}
