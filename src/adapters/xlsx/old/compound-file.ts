import { joinedBytes } from "../../../engine/joined-bytes";

/** Streams of the old container (.xls): a file system of sectors inside one file. Every chain is bounded, so that a broken one ends. */
export interface CompoundFile {
  /** Null where there is no such stream. */
  readonly stream: (name: string) => Uint8Array | null;
}

const HEADER = 512;
const ENTRY = 128;
const FREE = 0xffff_fffa;
/** Streams shorter than this stand in the small sectors. */
const SMALL = 4096;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
}

/** Null where the container cannot be followed. */
export function compoundFile(bytes: Uint8Array): CompoundFile | null {
  if (bytes.length < HEADER) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = 1 << view.getUint16(30, true);
  const smallSize = 1 << view.getUint16(32, true);
  if (sectorSize < 512 || sectorSize > 4096 || smallSize !== 64) return null;
  const sector = (number: number): Uint8Array =>
    bytes.subarray(HEADER + number * sectorSize, HEADER + (number + 1) * sectorSize);
  const table = allocationTable(view, sector);
  const big = (start: number): Uint8Array => joinedBytes(chain(start, table, bytes.length / sectorSize).map(sector));
  const entries = entriesOf(big(view.getUint32(48, true)));
  const root = entries.find(({ kind }) => kind === 5);
  const smallTable = numbersIn(big(view.getUint32(60, true)));
  const smallStream = root === undefined ? new Uint8Array() : big(root.start);
  const small = (start: number): Uint8Array =>
    joinedBytes(
      chain(start, smallTable, smallStream.length / smallSize).map((number) =>
        smallStream.subarray(number * smallSize, (number + 1) * smallSize),
      ),
    );
  return {
    stream: (name) => {
      const entry = entries.find((one) => one.kind === 2 && one.name === name);
      if (entry === undefined) return null;
      return (entry.size < SMALL ? small(entry.start) : big(entry.start)).subarray(0, entry.size);
    },
  };
}

/** Which sector follows which: the first 109 parts of the table are named in the header, the others in a chain of lists. */
function allocationTable(view: DataView, sector: (number: number) => Uint8Array): Uint32Array {
  const parts: number[] = [];
  for (let at = 76; at < HEADER; at += 4) parts.push(view.getUint32(at, true));
  let more = view.getUint32(68, true);
  for (let lists = view.getUint32(72, true); lists > 0 && lists < 1000 && more < FREE; lists -= 1) {
    const list = numbersIn(sector(more));
    parts.push(...list.subarray(0, -1));
    more = list.at(-1) ?? FREE;
  }
  return numbersIn(joinedBytes(parts.filter((part) => part < FREE).map(sector)));
}

function chain(start: number, table: Uint32Array, most: number): number[] {
  const numbers: number[] = [];
  for (let next = start; next < FREE && numbers.length <= most; next = table[next] ?? FREE) numbers.push(next);
  return numbers;
}

function numbersIn(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  return Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index): Entry => {
    const at = index * ENTRY;
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    return {
      name: new TextDecoder("utf-16le").decode(directory.subarray(at, at + length)),
      kind: view.getUint8(at + 66),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    };
  });
}
