import type { Chance } from "../random";

type Change = (bytes: Uint8Array<ArrayBuffer>, chance: Chance) => Uint8Array<ArrayBuffer>;

const CHANGES: readonly [Change, ...Change[]] = [
  (bytes, chance) => {
    for (let count = 1 + chance.below(8); count > 0; count -= 1)
      bytes[chance.below(bytes.length)] = chance.pick([0, 1, 0x7f, 0x80, 0xff, chance.below(256)]);
    return bytes;
  },
  (bytes, chance) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length >= 4)
      view.setUint32(chance.below(bytes.length - 3), chance.pick([0, 1, 0xffff_ffff, 0x7fff_ffff, 0x8000_0000]), true);
    return bytes;
  },
  (bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const from = chance.below(bytes.length);
    bytes.copyWithin(chance.below(bytes.length), from, from + 1 + chance.below(64));
    return bytes;
  },
];

/** Flipped, cut and copied bytes: what transport and bad discs leave. The input stays as it was. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let changed = Uint8Array.from(bytes);
  for (let count = 1 + chance.below(3); count > 0 && changed.length > 0; count -= 1)
    changed = chance.pick(CHANGES)(changed, chance);
  return changed;
}
