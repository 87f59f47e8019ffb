import type { Chance } from "../random";
import { mutateBytes } from "./bytes";

type Change = (file: string, chance: Chance) => string;

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

function changeOne(file: string, pattern: RegExp, chance: Chance, change: (found: string) => string): string {
  const found = chance.pickOr([...file.matchAll(pattern)]);
  if (found === null) return file;
  return file.slice(0, found.index) + change(found[0]) + file.slice(found.index + found[0].length);
}

const NUMBERS = ["0", "-1", "1", "65536", "2147483648", "1e9", "-0.00001", "999999999999", "1 0 R", "null"] as const;

const CHANGES: readonly [Change, ...Change[]] = [
  (file, chance) => changeOne(file, /-?\b\d+(?:\.\d+)?\b/g, chance, () => chance.pick(NUMBERS)),
  (file, chance) => changeOne(file, /\b\d+ 0 R\b/g, chance, () => `${chance.below(12)} 0 R`),
  (file, chance) =>
    changeOne(file, /\/[A-Z]\w+/g, chance, () =>
      chance.pick(["/Length", "/Kids", "/Type", "/F9", "/", "/Filter", "/ObjStm"]),
    ),
  (file, chance) =>
    changeOne(file, /\d+ 0 obj[\s\S]*?endobj\n/g, chance, (found) => (chance.hits(0.5) ? "" : found + found)),
  (file, chance) =>
    changeOne(file, /[^\n]*\n/g, chance, (found) => found.repeat(1 + chance.below(chance.hits(0.1) ? 3000 : 5))),
  (file, chance) =>
    changeOne(file, /<<|>>|\[|\]|\(|\)|stream|endstream/g, chance, (found) => (chance.hits(0.5) ? "" : found + found)),
  (file, chance) =>
    changeOne(file, /\b(?:q|Q|cm|re|S|f|BT|ET|Tj|Td|Tf|Do)\b/g, chance, () =>
      chance.pick(["q", "Q", "cm", "re", "W n", "BT", "ET", "Do", "sh", "BI"]),
    ),
];

/** Changes numbers, references, objects and operators of a PDF whose streams are plain; one in four is damaged as a file. */
export function mutatePdf(bytes: Uint8Array, chance: Chance): Uint8Array {
  if (chance.hits(0.25)) return mutateBytes(bytes, chance);
  let file = latin(bytes);
  for (let count = 1 + chance.below(4); count > 0; count -= 1) file = chance.pick(CHANGES)(file, chance);
  return new Uint8Array(Buffer.from(file, "latin1"));
}
