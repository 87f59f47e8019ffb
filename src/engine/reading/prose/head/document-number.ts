/** A document's number and symbol (số, ký hiệu) and where it stands in the text, 0-based. */
export interface DocumentNumber {
  /** Without blanks: "220/KH-UBND", "07-KH/TU". */
  readonly number: string;
  readonly at: number;
  readonly end: number;
}

const SYMBOL = "\\p{Lu}[\\p{Lu}\\d.]*(?:\\s?[-–/&]\\s?\\p{Lu}[\\p{Lu}\\d.]*)*";
const NUMBER = new RegExp(`(?<![\\d/.,])(\\d{1,5}[a-zđ]?(?:/(?:19|20)\\d\\d)?)\\s*([/-])\\s*(${SYMBOL})`, "gu");

const tidy = (symbol: string): string =>
  symbol
    .replace(/\s+/g, "")
    .replace(/–/g, "-")
    .replace(/(?<![.])[.]+$/, "");

/** All document numbers of a text, in order. */
export function documentNumbers(text: string): DocumentNumber[] {
  return [...text.matchAll(NUMBER)].map((found) => ({
    number: `${found[1] ?? ""}${found[2] ?? ""}${tidy(found[3] ?? "")}`,
    at: found.index,
    end: found.index + found[0].length,
  }));
}

/** The place of a number that nobody filled in: "Số:      /KH-UBND" → "/KH-UBND". */
export function blankNumber(text: string): string | null {
  const found = new RegExp(`(?:^|\\s)S\\S{1,2}\\s*[:.]?[\\s.…]*([/-]\\s*${SYMBOL})`, "u").exec(text);
  return found?.[1] === undefined ? null : tidy(found[1]);
}
