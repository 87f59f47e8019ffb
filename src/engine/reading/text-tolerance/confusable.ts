/**
 * Letters a scanner exchanges. Used on folded keys only (lower case, no diacritics), never on text that is shown: a
 * Vietnamese syllable holds none of the left-hand groups, so nothing that was read well is changed.
 */
const CONFUSED: readonly (readonly [RegExp, string])[] = [
  // u with a hook or horn ("thức", "thực") falls apart into i and r
  [/ir(?=[a-z]|\b)/g, "u"],
  [/rn/g, "m"],
  [/vv/g, "w"],
  [/(?<=[a-z])1|1(?=[a-z])/g, "l"],
  [/(?<=[a-z])0|0(?=[a-z])/g, "o"],
  // a vowel under two marks (ỗ, ố, ộ) is read as a figure
  [/(?<=[a-z])[36](?![0-9])|(?<![0-9])[36](?=[a-z])/g, "o"],
];

/** "chinh thirc" → "chinh thuc", "quan 1y" → "quan ly", "h3 tro" → "ho tro". */
export function unconfused(folded: string): string {
  return CONFUSED.reduce((text, [from, to]) => text.replace(from, to), folded);
}
