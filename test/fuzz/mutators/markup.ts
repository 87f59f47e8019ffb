import type { Chance } from "../random";
import { HOSTILE_WORDS } from "./hostile-words";
import { mutateText } from "./text";

type Change = (markup: string, chance: Chance) => string;

const TAG = /<[^<>]{1,400}>/g;

/** Puts something else in the place of one tag. */
function changeTag(markup: string, chance: Chance, change: (tag: string) => string): string {
  const tags = [...markup.matchAll(TAG)];
  const found = chance.pickOr(tags);
  if (found === null) return markup;
  return markup.slice(0, found.index) + change(found[0]) + markup.slice(found.index + found[0].length);
}

const nested = (tag: string, depth: number): string => tag.repeat(depth);

const CHANGES: readonly [Change, ...Change[]] = [
  (markup, chance) => changeTag(markup, chance, () => ""),
  (markup, chance) => changeTag(markup, chance, (tag) => tag + tag),
  (markup, chance) =>
    changeTag(markup, chance, (tag) => nested(tag, 2 + chance.below(chance.hits(0.05) ? 20_000 : 40))),
  (markup, chance) =>
    changeTag(markup, chance, (tag) =>
      tag.replace(/"[^"]*"/, () => `"${chance.pick(HOSTILE_WORDS).replaceAll('"', "&quot;")}"`),
    ),
  (markup, chance) => changeTag(markup, chance, (tag) => tag.replace(/"/, chance.pick(["", "'", "<"]))),
  (markup, chance) =>
    changeTag(markup, chance, (tag) => tag.replace(/(\w+)=/, () => `${chance.pick(HOSTILE_WORDS).slice(0, 30)}=`)),
  (markup, chance) =>
    changeTag(markup, chance, (tag) =>
      tag.replace(/\d+/g, () => chance.pick(["0", "-1", "1", "65536", "1048577", "2147483648", "1e9", "9".repeat(30)])),
    ),
  (markup, chance) => {
    const [one, other] = [chance.pickOr([...markup.matchAll(TAG)]), chance.pickOr([...markup.matchAll(TAG)])];
    if (one === null || other === null || one.index >= other.index) return markup;
    const moved = markup.slice(one.index, other.index);
    const at = chance.below(markup.length);
    return moved.length > 50_000 ? markup : markup.slice(0, at) + moved + markup.slice(at);
  },
  (markup, chance) => changeTag(markup, chance, (tag) => chance.pick(HOSTILE_WORDS) + tag),
  (markup, chance) =>
    chance.hits(0.3)
      ? markup.replace(/^(<\?[^>]*>)?/, '$1<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>')
      : markup,
  mutateText,
];

/** One to four changes of tags, attributes and texts; most of the markup still pairs. */
export function mutateMarkup(markup: string, chance: Chance): string {
  let changed = markup;
  for (let count = 1 + chance.below(4); count > 0; count -= 1) changed = chance.pick(CHANGES)(changed, chance);
  return changed;
}
