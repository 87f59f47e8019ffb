/** What Excel can hold. https://support.microsoft.com: "Excel specifications and limits". */
export const MAX_CELL_TEXT = 32_767;
export const MAX_SHEET_NAME = 31;
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** A list of values written into the rule itself, commas included. */
export const MAX_LIST_TEXT = 255;
export const MAX_HINT = 255;
export const MAX_COMPLAINT = 225;
export const MAX_HEADER_TEXT = 255;
export const MAX_PAGE_LINE = 255;

/** Cuts between letters, never inside one: a surrogate pair stays whole. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const last = text.charCodeAt(max - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, splitsPair ? max - 1 : max);
}

/**
 * Text as a workbook can hold it: line breaks are "\n" (a cell knows no other, and Word's own soft break is one too),
 * halves of characters and the two codes XML forbids become the replacement sign. Letters and blanks stay as they are.
 */
export const storableText = (text: string): string =>
  DOUBTFUL.test(text)
    ? text
        .replace(/\r\n?|\u000b|\u2028|\u2029/g, "\n")
        .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, "\ufffd")
    : text;

/** Most texts hold none of what is looked for. */
const DOUBTFUL = /[\r\u000b\u2028\u2029\ud800-\udfff\ufffe\uffff]/;

/** A name Excel accepts for a sheet: forbidden characters become "-", 31 characters at most, never blank. */
export function lawfulSheetName(asked: string): string {
  const cleaned = asked
    .normalize("NFC")
    .replace(/[:\\/?*[\]\u0000-\u001f]/g, "-")
    .trim();
  const cut = cutText(cleaned, MAX_SHEET_NAME)
    .replace(/^'+|'+$/g, "")
    .trim();
  if (cut === "") return "Trang";
  return /^history$/i.test(cut) ? `${cut}-` : cut;
}

/** The name itself, or "name (2)", "name (3)" … so that it is taken by none; capitals do not distinguish. */
export function freeName(asked: string, taken: ReadonlySet<string>, max: number): string {
  if (!taken.has(nameKey(asked))) return asked;
  for (let number = 2; ; number += 1) {
    const tail = ` (${number})`;
    const name = `${cutText(asked, max - tail.length).trimEnd()}${tail}`;
    if (!taken.has(nameKey(name))) return name;
  }
}

/** Excel compares names without capitals. */
export const nameKey = (name: string): string => name.normalize("NFC").toLocaleLowerCase("vi");

/** A table or cell name: a letter or "_" first, then letters, digits, "_" and ".", and no cell address. */
export function isLawfulName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)
  );
}

/** A header as Excel can name a column: one line, not blank, at most 255 characters, no control characters. */
export function lawfulHeader(asked: string, place: number): string {
  const oneLine = asked
    .normalize("NFC")
    .replace(/[\u0000-\u001f]+/g, " ")
    .trim();
  return oneLine === "" ? `Cột ${place}` : cutText(oneLine, MAX_HEADER_TEXT);
}
