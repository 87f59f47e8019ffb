/** What a spreadsheet takes for the beginning of a formula, also in the wide letters of East Asian keyboards. */
const FORMULA_SIGN = /^[=+\-@＝＋－＠]/;
/** "-0,62", "+4.5", "80%": a number, though it begins with a sign. */
const NUMBER = /^[+-]?\d+(?:[.,]\d+)*\s?%?$/;

/** One cell on one line; what a spreadsheet could take for a formula is marked as text with an apostrophe. */
export function cellText(text: string): string {
  const line = text.replaceAll(/[\s\u0000-\u001f\u0085\u2028\u2029]+/g, " ").trim();
  return FORMULA_SIGN.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}

export const rowText = (cells: readonly string[]): string => cells.map(cellText).join("\t");

/** A table for the clipboard as a spreadsheet takes it: tabs between cells, a line a row; nothing in it becomes a formula. */
export const tableText = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headers, ...rows].map(rowText).join("\n");
