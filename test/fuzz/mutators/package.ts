import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";
import type { Chance } from "../random";
import { mutateBytes } from "./bytes";
import { HOSTILE_WORDS } from "./hostile-words";
import { mutateMarkup } from "./markup";

type Parts = Map<string, Uint8Array>;
type Change = (parts: Parts, chance: Chance) => void;

const UNPACKED = new WeakMap<Uint8Array, ReadonlyMap<string, Uint8Array>>();

function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const known = UNPACKED.get(bytes) ?? new Map(Object.entries(unzipSync(bytes)));
  UNPACKED.set(bytes, known);
  return known;
}

function changeMarkup(parts: Parts, chance: Chance): void {
  const name = chance.pickOr([...parts.keys()].filter((path) => /\.(?:xml|rels|vml)$/.test(path)));
  const part = name === null ? undefined : parts.get(name);
  if (name !== null && part !== undefined) parts.set(name, strToU8(mutateMarkup(strFromU8(part), chance)));
}

const CHANGES: readonly [Change, ...Change[]] = [
  changeMarkup,
  changeMarkup,
  changeMarkup,
  changeMarkup,
  (parts, chance) => {
    parts.delete(chance.pickOr([...parts.keys()]) ?? "");
  },
  (parts, chance) => {
    const [one, other] = [chance.pickOr([...parts.keys()]), chance.pickOr([...parts.keys()])];
    const part = other === null ? undefined : parts.get(other);
    if (one !== null && part !== undefined) parts.set(one, part);
  },
  (parts, chance) => {
    const name = chance.pickOr([...parts.keys()]);
    const part = name === null ? undefined : parts.get(name);
    if (part === undefined) return;
    const odd = [
      ...HOSTILE_WORDS.filter((word) => word.length < 60),
      "../../etc/passwd",
      "/",
      "xl/vbaProject.bin",
      "word/",
    ];
    parts.set(chance.pickOr(odd) ?? "a", part);
  },
  (parts, chance) => {
    const name = chance.pickOr([...parts.keys()]);
    const part = name === null ? undefined : parts.get(name);
    if (name !== null && part !== undefined) parts.set(name, mutateBytes(part, chance));
  },
];

/** Changes parts of a zip and their markup and packs it again; one in five is also damaged as a file. */
export function mutatePackage(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.hits(0.12)) return mutateBytes(bytes, chance);
  const parts: Parts = new Map(unpacked(bytes));
  for (let count = 1 + chance.below(3); count > 0; count -= 1) chance.pick(CHANGES)(parts, chance);
  const files: Zippable = {};
  for (const [path, part] of parts)
    files[path === "__proto__" ? "proto" : path] = [part, { level: chance.hits(0.1) ? 6 : 0 }];
  const packed = zipSync(files);
  return chance.hits(0.08) ? mutateBytes(packed, chance) : packed;
}
