import type { AddedCell, AddedColumns, TypedForm } from "../../model/added-cells";
import type { Register } from "../../model/register";
import { ownEntry } from "../../own-entry";
import type { Block } from "../../workbook/blocks";
import { EMPTY, type PlainValue, valueOf } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import { headerName } from "../../workbook/header-name";
import type { TableBlock, TableCell, TableColumn } from "../../workbook/table-block";
import { plainText } from "../plain-text";
import type { ValueRow } from "../table-rows";
import { OWN_TABLES, type OwnTable, rowNames } from "./own-tables";

type Added = Pick<Register, "added" | "looseRows" | "typedForms">;

/** The sheets with what people added to their tables: columns, rows that say too little, and words in the form they were typed in. */
export function withAdded(sheets: readonly SheetDescription[], register: Added): SheetDescription[] {
  const { added = {}, looseRows = {}, typedForms = [] } = register;
  const touched = new Set([...Object.keys(added), ...Object.keys(looseRows), ...typedForms.map(({ table }) => table)]);
  if (touched.size === 0) return [...sheets];
  const inBlock = (block: Block): Block => {
    if (block.kind !== "table" || !touched.has(block.name)) return block;
    const own = OWN_TABLES.find(({ name }) => name === block.name);
    return own === undefined ? block : inTable(block, own, register);
  };
  return sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(inBlock) }));
}

export const NOTHING_ADDED: AddedColumns = { headers: [], rows: {} };

function inTable(block: TableBlock, own: OwnTable, { added, looseRows, typedForms = [] }: Added): TableBlock {
  const columns = added?.[own.name] ?? NOTHING_ADDED;
  const all = [...block.columns, ...columns.headers.map(addedColumn)];
  const names = namesIn(block, own);
  const forms = formsByRow(typedForms.filter(({ table }) => table === own.name));
  const headers = block.columns.map(({ header }) => header);
  return {
    ...block,
    columns: all,
    rows: [
      ...block.rows.map((row, at) => {
        if ("kind" in row) return row;
        const name = names[at] ?? "";
        return [...inTypedForm(row, headers, forms.get(name)), ...addedCells(columns, name)];
      }),
      ...(looseRows?.[own.name] ?? []).map((row) =>
        all.map(({ header }) => tableCell(ownEntry(row, headerName(header)))),
      ),
    ],
  };
}

function formsByRow(forms: readonly TypedForm[]): ReadonlyMap<string, TypedForm[]> {
  const rows = new Map<string, TypedForm[]>();
  for (const form of forms) rows.set(form.row, [...(rows.get(form.row) ?? []), form]);
  return rows;
}

/** Where we would still show the same, the cell says it as it was typed. */
function inTypedForm(
  row: readonly TableCell[],
  headers: readonly string[],
  forms: readonly TypedForm[] = [],
): TableCell[] {
  return row.map((cell, at) => {
    const form = forms.find(({ column }) => column === headers[at]);
    if (form === undefined || plainText(shownValue(cell)) !== form.shown) return cell;
    return { ...(cell.kind === "decorated" ? cell : {}), kind: "decorated", value: form.typed };
  });
}

const addedColumn = (header: string): TableColumn => ({ header, width: 18, kind: "text", input: true });

function addedCells({ headers, rows }: AddedColumns, name: string): TableCell[] {
  return headers.map((_, at) => tableCell(ownEntry(rows, name)?.[at]));
}

/** Only a text stands in a cell of texts: a number there would look like one and stop being counted once somebody touches it. */
function tableCell(cell: AddedCell | undefined): TableCell {
  if (cell === undefined) return EMPTY;
  const { value, percent } = cell;
  if (value.kind === "text" || value.kind === "empty") return value;
  return { kind: "decorated", value, numberFormat: percent === true ? "percent" : "general" };
}

/** The rows of a table as described: header → what the cell shows. */
export const shownRows = ({ columns, rows }: TableBlock): ValueRow[] =>
  rows.map((row): ValueRow => {
    if ("kind" in row) return new Map();
    return new Map(columns.map(({ header }, at) => [header, shownValue(row[at])]));
  });

/** What the rows of a table as described are called. */
export const namesIn = (block: TableBlock, own: OwnTable): (string | null)[] => rowNames(own, shownRows(block));

/** What a described cell shows; a formula its value. */
export function shownValue(cell: TableCell | undefined): PlainValue {
  if (cell === undefined) return EMPTY;
  return valueOf(cell.kind === "decorated" ? cell.value : cell);
}
