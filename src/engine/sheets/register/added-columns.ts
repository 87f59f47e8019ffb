import type { ExtraColumns } from "../../model/register";
import { EMPTY, type PlainValue, textCell } from "../../workbook/cells";
import type { TableColumn } from "../../workbook/table-block";
import { plainText } from "../plain-text";
import type { ValueRow } from "../table-rows";

/** Columns that people added to a table of ours, by the key of the row; null where there are none. */
export function addedColumns(
  rows: readonly { readonly key: string; readonly row: ValueRow }[],
  ours: readonly string[],
): ExtraColumns | null {
  const known = new Set(ours);
  const headers = [...(rows[0]?.row.keys() ?? [])].filter((header) => header !== "" && !known.has(header));
  if (headers.length === 0) return null;
  return {
    headers,
    rows: Object.fromEntries(
      rows.map(({ key, row }) => [key, headers.map((header) => plainText(row.get(header) ?? EMPTY))]),
    ),
  };
}

export const addedTableColumns = ({ headers }: ExtraColumns): TableColumn[] =>
  headers.map((header) => ({ header, width: 18, kind: "text", input: true }));

export const addedCells = ({ headers, rows }: ExtraColumns, key: string): PlainValue[] =>
  headers.map((_, at) => textCell(rows[key]?.[at] ?? null));

export const NOTHING_ADDED: ExtraColumns = { headers: [], rows: {} };
