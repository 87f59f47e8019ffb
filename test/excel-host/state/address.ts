import type { Area } from "./area";
import { isEntireColumn, isEntireRow, isOnSheet, lastColumn, lastRow, MAX_COLUMNS, MAX_ROWS } from "./area";
import { invalidArgument } from "./host-error";

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" → 0, "xfd" → 16383. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A1:B2", "A:C", "3:3", "B2"; without the sheet. */
export function localAddress(area: Area): string {
  const left = columnLetters(area.column);
  const right = columnLetters(lastColumn(area));
  const top = String(area.row + 1);
  const bottom = String(lastRow(area) + 1);
  if (isEntireRow(area)) return `${top}:${bottom}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  if (area.rows === 1 && area.columns === 1) return left + top;
  return `${left}${top}:${right}${bottom}`;
}

/** Sheet names are quoted unless they are plain Latin words, as Excel does: 'Nhiệm vụ'!A1, Data!A1. Assumed for letters with marks. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export const fullAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${localAddress(area)}`;

/** Splits "'Nhiệm vụ'!A1:B2" into the sheet and the rest; sheet is null where none stands. */
export function splitSheet(address: string): { sheet: string | null; local: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), local: quoted[2] ?? "" };
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, local: address };
  return { sheet: address.slice(0, mark), local: address.slice(mark + 1) };
}

const CORNER = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

function corner(text: string): { row: number; column: number } | null {
  const match = CORNER.exec(text);
  return match ? { row: Number(match[2]) - 1, column: columnNumber(match[1] ?? "") } : null;
}

function spanned(first: { row: number; column: number }, last: { row: number; column: number }): Area {
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  return {
    row,
    column,
    rows: Math.abs(first.row - last.row) + 1,
    columns: Math.abs(first.column - last.column) + 1,
  };
}

function readArea(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const area = spanned(
      { row: 0, column: columnNumber(columns[1] ?? "") },
      { row: MAX_ROWS - 1, column: columnNumber(columns[2] ?? "") },
    );
    return area;
  }
  const rows = ROWS.exec(text);
  if (rows) {
    return spanned({ row: Number(rows[1]) - 1, column: 0 }, { row: Number(rows[2]) - 1, column: MAX_COLUMNS - 1 });
  }
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const first = corner(parts[0] ?? "");
  const last = corner(parts[1] ?? parts[0] ?? "");
  return first && last ? spanned(first, last) : null;
}

/** The rectangle an address without sheet names, or null where it is no address ("Doanh_thu", "A0", "XFE1"). */
export function parseLocal(text: string): Area | null {
  const area = readArea(text.trim());
  return area && isOnSheet(area) ? area : null;
}

export function parseLocalOrThrow(text: string): Area {
  const area = parseLocal(text);
  if (!area) throw invalidArgument(`"${text}" is no address`);
  return area;
}
