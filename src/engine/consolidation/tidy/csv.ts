/** A value of a tidy table: null is a missing value, written as nothing. */
export type TidyValue = string | number | null;

/** Signs that make a spreadsheet program take a text for a formula (also behind a tab or a line break). */
const LOOKS_LIKE_FORMULA = /^[=+\-@\t\r]/;

/**
 * RFC 4180 in UTF-8: every text in quotes, numbers bare, lines end with CR LF. A text that begins like a formula gets an apostrophe in
 * front, so that no spreadsheet program ever runs what a body typed; the description of the package says so.
 */
export function csvOf(header: readonly string[], rows: readonly (readonly TidyValue[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: TidyValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = LOOKS_LIKE_FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replace(/"/g, '""')}"`;
}
