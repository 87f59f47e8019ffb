import { lastColumn, lastRow } from "./areas";
import type { PlainArea } from "./plain";

/** Addresses as Excel writes them. Rows and columns are 1-based; sheet names are always quoted, so blanks and Vietnamese are safe. */

/** 1 → "A", 27 → "AA", 16384 → "XFD". */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** "AA" → 27. */
export const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row}`;

export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;

/** "Tổng hợp" → "'Tổng hợp'"; an apostrophe inside is doubled. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** "B2:D9", or "B2" for a single cell. */
export function areaAddress(area: PlainArea): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
}

/** "$B$2:$D$9", or "$B$2". */
export function absoluteArea(area: PlainArea): string {
  const first = absoluteCell(area.row, area.column);
  const last = absoluteCell(lastRow(area), lastColumn(area));
  return first === last ? first : `${first}:${last}`;
}

/** "'Nhiệm vụ'!$B$2:$D$9". */
export const addressOn = (sheet: string, area: PlainArea): string => `${quoteSheet(sheet)}!${absoluteArea(area)}`;

/** "B2:D9", "$B$2" → the area; null for whole rows, whole columns and what is no address. */
export function parseArea(text: string): PlainArea | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!found) return null;
  const [, letters = "", digits = "", lastLetters = letters, lastDigits = digits] = found;
  const [column, row] = [columnNumber(letters), Number(digits)];
  const [right, bottom] = [columnNumber(lastLetters), Number(lastDigits)];
  return {
    row: Math.min(row, bottom),
    column: Math.min(column, right),
    rowCount: Math.abs(bottom - row) + 1,
    columnCount: Math.abs(right - column) + 1,
  };
}

export interface SheetReference {
  readonly sheet: string;
  readonly rest: string;
}

/** "'Phiếu báo cáo'!$C$4" or "Sheet1!A1" → sheet and what follows the mark; null without a sheet. */
export function splitReference(text: string): SheetReference | null {
  const quoted = /^'((?:[^']|'')+)'!(.+)$/.exec(text);
  if (quoted) return { sheet: (quoted[1] ?? "").replace(/''/g, "'"), rest: quoted[2] ?? "" };
  const bare = /^([^'!:[\]]+)!(.+)$/.exec(text);
  return bare ? { sheet: bare[1] ?? "", rest: bare[2] ?? "" } : null;
}
