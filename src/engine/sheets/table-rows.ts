import { EMPTY, type PlainValue, valueOf } from "../workbook/cells";
import type { TableContent, WorkbookContent } from "../workbook/content";
import { headerName } from "../workbook/header-name";
import { plainText } from "./plain-text";

/** The first table of that name in the workbook (capitals do not distinguish); null where it is gone. */
export function tableNamed(content: WorkbookContent, name: string): TableContent | null {
  const tables = content.sheets.flatMap((sheet) => sheet.tables);
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

export type ValueRow = ReadonlyMap<string, PlainValue>;

/** Several readers ask for the rows of one table; what was read of a workbook never changes. */
const known = new WeakMap<TableContent, readonly ValueRow[]>();

/** Rows as header → value; a formula gives its value. Moved and added columns do not matter. */
export function valueRows(table: TableContent | null): readonly ValueRow[] {
  if (table === null) return [];
  const rows = known.get(table) ?? rowsOf(table);
  known.set(table, rows);
  return rows;
}

function rowsOf(table: TableContent): ValueRow[] {
  const headers = table.headers.map(headerName);
  return table.rows.map((row) => new Map(headers.map((header, at) => [header, valueOf(row[at]?.value ?? EMPTY)])));
}

/** Whether any cell of the row says something. */
export function isFilled(row: ValueRow): boolean {
  for (const value of row.values()) if (value.kind !== "empty") return true;
  return false;
}

/** Rows as header → text. */
export const textRows = (table: TableContent | null): ReadonlyMap<string, string>[] =>
  valueRows(table).map((row) => new Map([...row].map(([header, value]) => [header, plainText(value)])));
