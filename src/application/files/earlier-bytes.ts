import { crc32 } from "../../engine/archive/checksum";

/**
 * An earlier state of a file, told by what differs from the state after it. Versions of a workbook share most of their packed parts, so
 * this is a quarter of the file and less.
 */
export interface EarlierBytes {
  /** CRC-32 of the earlier state: another later state than the one it was made of is noticed. */
  readonly checksum: number;
  /** What the later state does not have, in order. */
  readonly fresh: Uint8Array;
  /** Stretches the later state has too, in order. */
  readonly shared: readonly SharedStretch[];
}

/** Offsets and length in bytes. */
export interface SharedStretch {
  readonly earlier: number;
  readonly later: number;
  readonly length: number;
}

/** Stretches shorter than this are not looked for. */
const BLOCK = 256;
/** Taken out of `Math` once: this runs for every byte, and some surroundings look each global up anew. */
const { imul } = Math;
const FACTOR = 0x0100_0193;
/** FACTOR to the power of BLOCK: what the oldest byte of a block has become in its sum. */
const OLDEST = Array.from({ length: BLOCK }).reduce<number>((power) => imul(power, FACTOR), 1);

/** What has to be kept of `earlier` while `later` is there. */
export function earlierBytes(earlier: Uint8Array, later: Uint8Array): EarlierBytes {
  const telling = tellEarlier(earlier, later);
  for (let step = telling.next(); ; step = telling.next()) if (step.done === true) return step.value;
}

/** The same in pieces: whoever works on the thread that draws pauses between them. */
export function* tellEarlier(earlier: Uint8Array, later: Uint8Array): Generator<undefined, EarlierBytes> {
  const shared: SharedStretch[] = [];
  const told = { earlier, later, blocks: blocksOf(later), shared };
  for (let at = 0; at + BLOCK <= earlier.length; ) {
    at = lookedThrough(told, at);
    yield;
  }
  return { checksum: crc32(earlier), fresh: withoutStretches(earlier, shared), shared };
}

/** The earlier state once more; null where `later` is not the state it was told against. */
export function bytesBefore({ checksum, fresh, shared }: EarlierBytes, later: Uint8Array): Uint8Array | null {
  const whole = new Uint8Array(fresh.length + shared.reduce((sum, { length }) => sum + length, 0));
  let [at, taken] = [0, 0];
  for (const { earlier, later: from, length } of shared) {
    whole.set(fresh.subarray(taken, taken + earlier - at), at);
    taken += earlier - at;
    whole.set(later.subarray(from, from + length), earlier);
    at = earlier + length;
  }
  whole.set(fresh.subarray(taken), at);
  return crc32(whole) === checksum ? whole : null;
}

/** A sum over a block that moves on by one byte with two multiplications. */
function sumOf(bytes: Uint8Array, start: number): number {
  let sum = 0;
  for (let at = start; at < start + BLOCK; at += 1) sum = (imul(sum, FACTOR) + (bytes[at] ?? 0)) | 0;
  return sum;
}

const movedOn = (sum: number, leaving: number, coming: number): number =>
  (imul(sum, FACTOR) + coming - imul(OLDEST, leaving)) | 0;

/** Sums are told apart by so many bits of theirs: one block in thousands is looked at in vain. */
const BITS = 20;
const slotOf = (sum: number): number => imul(sum, 0x9e37_79b1) >>> (32 - BITS);

/** Where in the later state a block begins, by the slot of its sum: one place further, 0 for none; the first of several. */
function blocksOf(later: Uint8Array): Uint32Array {
  const blocks = new Uint32Array(2 ** BITS);
  for (let at = 0; at + BLOCK <= later.length; at += BLOCK) {
    const slot = slotOf(sumOf(later, at));
    if (blocks[slot] === 0) blocks[slot] = at + 1;
  }
  return blocks;
}

interface Telling {
  readonly earlier: Uint8Array;
  readonly later: Uint8Array;
  readonly blocks: Uint32Array;
  readonly shared: SharedStretch[];
}

/** So many bytes are looked through at a time. */
const PIECE = 131_072;

/** Moves over every byte of a piece of the earlier state: nothing is made anew but where blocks may be equal. Tells where the next begins. */
function lookedThrough({ earlier, later, blocks, shared }: Telling, from: number): number {
  const last = shared.at(-1);
  let free = last === undefined ? 0 : last.earlier + last.length;
  let at = from;
  let sum: number | null = null;
  while (at < from + PIECE && at + BLOCK <= earlier.length) {
    sum ??= sumOf(earlier, at);
    const there = blocks[slotOf(sum)] ?? 0;
    const stretch = there === 0 ? null : stretchAt({ earlier, later }, { at, free, there: there - 1 });
    if (stretch === null) {
      sum = movedOn(sum, earlier[at] ?? 0, earlier[at + BLOCK] ?? 0);
      at += 1;
    } else {
      shared.push(stretch);
      free = stretch.earlier + stretch.length;
      at = free;
      sum = null;
    }
  }
  return at;
}

/** Blocks with equal sums, looked at byte by byte and made as long as both states allow. `free`: what is not told yet begins here. */
function stretchAt(
  { earlier, later }: { readonly earlier: Uint8Array; readonly later: Uint8Array },
  { at, free, there }: { readonly at: number; readonly free: number; readonly there: number },
): SharedStretch | null {
  let length = 0;
  const most = Math.min(earlier.length - at, later.length - there);
  while (length < most && earlier[at + length] === later[there + length]) length += 1;
  if (length < BLOCK) return null;
  let back = 0;
  while (at - back > free && there > back && earlier[at - back - 1] === later[there - back - 1]) back += 1;
  return { earlier: at - back, later: there - back, length: length + back };
}

function withoutStretches(earlier: Uint8Array, shared: readonly SharedStretch[]): Uint8Array {
  const fresh = new Uint8Array(earlier.length - shared.reduce((sum, { length }) => sum + length, 0));
  let [at, taken] = [0, 0];
  for (const { earlier: start, length } of shared) {
    fresh.set(earlier.subarray(at, start), taken);
    taken += start - at;
    at = start + length;
  }
  fresh.set(earlier.subarray(at), taken);
  return fresh;
}
