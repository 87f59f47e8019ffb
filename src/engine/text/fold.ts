/** Lower case, no tone and vowel marks, "d" for đ; letter by letter, so that blanks and punctuation keep their places. */
export const withoutMarks = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase();

/**
 * Comparison keys: never shown, never stored.
 *
 * Folding drops tone and vowel marks ("Sở Tài chính" → "so tai chinh"); đ is mapped by hand because it does not
 * decompose. Two different words can fold to one key, so a folded match is weaker than an exact one.
 */
export const fold = (text: string): string =>
  withoutMarks(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const TONE_PAIRS: readonly (readonly [RegExp, string])[] = [
  // the tone mark of oa, oe, uy stands on the second vowel in one school and on the first in the other: write the first
  [/oà/g, "òa"],
  [/oá/g, "óa"],
  [/oả/g, "ỏa"],
  [/oã/g, "õa"],
  [/oạ/g, "ọa"],
  [/oè/g, "òe"],
  [/oé/g, "óe"],
  [/oẻ/g, "ỏe"],
  [/oẽ/g, "õe"],
  [/oẹ/g, "ọe"],
  [/uỳ/g, "ùy"],
  [/uý/g, "úy"],
  [/uỷ/g, "ủy"],
  [/uỹ/g, "ũy"],
  [/uỵ/g, "ụy"],
];

/**
 * Key that keeps the diacritics but not the way they are typed: NFC, lower case, one blank, dashes alike,
 * tone marks of oa/oe/uy on the first vowel ("Uỷ ban" = "Ủy ban", "Hoà" = "Hòa"; "quý" stays as after qu).
 */
export function normalKey(text: string): string {
  const lower = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  const toned = lower.replace(/(qu?)?(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])/gu, (whole: string, q?: string) =>
    q === undefined ? TONE_PAIRS.reduce((word, [from, to]) => word.replace(from, to), whole) : whole,
  );
  return toned.replace(/\s+/g, " ").trim();
}
