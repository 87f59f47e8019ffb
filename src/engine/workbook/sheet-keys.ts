import { addressOn } from "./addresses";
import type { PlainName } from "./plain";

/**
 * How a sheet stays ours when a person renames its tab: a hidden name `_pciwb.sheet.<key>` that points at its first cell.
 * Excel, LibreOffice and WPS move the name along; both the file format and Office.js (names, ExcelApi 1.1; `visible` and
 * `formula`) can write and read it. A copied sheet gets a copy of the name with the sheet as scope: only names of the whole workbook count.
 */
export const SHEET_KEY_PREFIX = "_pciwb.sheet.";

const KEY = /^[a-z][a-z0-9_]*$/;
export const isSheetKey = (key: string): boolean => KEY.test(key);

export const sheetKeyName = (key: string, sheet: string): PlainName => ({
  name: `${SHEET_KEY_PREFIX}${key}`,
  address: addressOn(sheet, { row: 1, column: 1, rowCount: 1, columnCount: 1 }),
  hidden: true,
});

/** The key a defined name carries, or null. */
export function keyOfName(name: string): string | null {
  if (!name.startsWith(SHEET_KEY_PREFIX)) return null;
  const key = name.slice(SHEET_KEY_PREFIX.length);
  return isSheetKey(key) ? key : null;
}
