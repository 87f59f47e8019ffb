import type { Chance } from "../random";
import { HOSTILE_WORDS } from "./hostile-words";

type Change = (text: string, chance: Chance) => string;

/** A place at a border of lines, cells or words, where changes reach the reader's decisions. */
function border(text: string, chance: Chance): number {
  const at = chance.below(text.length + 1);
  const next = text.slice(at).search(/[\n\t ]/);
  return next < 0 ? at : at + next;
}

function stretch(text: string, chance: Chance, longest: number): [number, number] {
  const from = chance.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + chance.below(longest))];
}

const CHANGES: readonly [Change, ...Change[]] = [
  (text, chance) => {
    const at = border(text, chance);
    return text.slice(0, at) + chance.pick(HOSTILE_WORDS) + text.slice(at);
  },
  (text, chance) => {
    const [from, to] = stretch(text, chance, 200);
    return text.slice(0, from) + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = stretch(text, chance, 300);
    const at = border(text, chance);
    return text.slice(0, at) + text.slice(from, to).repeat(1 + chance.below(4)) + text.slice(at);
  },
  (text, chance) => {
    const lines = text.split("\n");
    const [one, other] = [chance.below(lines.length), chance.below(lines.length)];
    return lines.map((line, at) => (at === one ? lines[other] : at === other ? lines[one] : line) ?? "").join("\n");
  },
  (text, chance) => {
    const [from, to] = stretch(text, chance, 60);
    const odd = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) ^ (1 << chance.below(11)));
    return text.slice(0, from) + text.slice(from, to).replace(/./gsu, odd) + text.slice(to);
  },
  (text) => text.normalize("NFD"),
  (text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "\n\n", "\t"])),
  (text, chance) => text.replace(/\d+/g, (number) => (chance.hits(0.2) ? String(chance.below(10 ** 6)) : number)),
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
];

/** One to four changes that keep most of the text in place. */
export function mutateText(text: string, chance: Chance): string {
  let changed = text;
  for (let count = 1 + chance.below(4); count > 0; count -= 1) changed = chance.pick(CHANGES)(changed, chance);
  return changed;
}
