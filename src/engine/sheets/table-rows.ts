import { type PlainValue, valueOf } from "../workbook/cells";
import type { TableContent, WorkbookContent } from "../workbook/content";
import { plainText } from "./plain-text";

/** The first table of that name in the workbook (capitals do not distinguish); null where it is gone. */
export function tableNamed(content: WorkbookContent, name: string): TableContent | null {
  const tables = content.sheets.flatMap((sheet) => sheet.tables);
  return tables.find((table) => table.name.toLowerCase() === name.toLowerCase()) ?? null;
}

export type ValueRow = ReadonlyMap<string, PlainValue>;

/** Rows as header → value; a formula gives its value. Moved and added columns do not matter. */
export function valueRows(table: TableContent | null): ValueRow[] {
  if (table === null) return [];
  const headers = table.headers.map((header) => header.normalize("NFC").trim());
  return table.rows.map(
    (row) => new Map(headers.map((header, at) => [header, valueOf(row[at]?.value ?? { kind: "empty" })])),
  );
}

/** Rows as header → text. */
export const textRows = (table: TableContent | null): ReadonlyMap<string, string>[] =>
  valueRows(table).map((row) => new Map([...row].map(([header, value]) => [header, plainText(value)])));
