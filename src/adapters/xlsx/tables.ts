import type { Sheet, TableColumn, TableDefinition, WriteSheet } from "hucre";
import type { PlainSheet, PlainTable, PlainTableColumn } from "../../engine/workbook/plain";
import { TABLE_LOOK } from "../../engine/workbook/theme";
import { fromRange, toRange } from "./areas";
import { decodeText, encodeText } from "./text-codes";

function toColumn({ name, total }: PlainTableColumn): TableColumn {
  if (total === null) return { name: encodeText(name) };
  return total.kind === "label"
    ? { name: encodeText(name), totalLabel: encodeText(total.text) }
    : { name: encodeText(name), totalFunction: total.text };
}

const toTable = (table: PlainTable): TableDefinition => ({
  name: table.name,
  range: toRange(table.area),
  columns: table.columns.map(toColumn),
  style: TABLE_LOOK,
  showRowStripes: false,
  showAutoFilter: table.filter,
  showTotalRow: table.totalsRow,
});

export const writeTables = (sheet: PlainSheet): Partial<WriteSheet> =>
  sheet.tables.length === 0 ? {} : { tables: sheet.tables.map(toTable) };

function fromColumn({ name, totalLabel, totalFunction }: TableColumn): PlainTableColumn {
  const column = decodeText(name);
  if (totalLabel !== undefined) return { name: column, total: { kind: "label", text: decodeText(totalLabel) } };
  return { name: column, total: totalFunction === undefined ? null : { kind: "function", text: totalFunction } };
}

/** Tables whose place cannot be read are left out: they cannot be shown either. */
export const observeTables = (sheet: Sheet): PlainTable[] =>
  (sheet.tables ?? []).flatMap((table) => {
    const area = fromRange(table.range ?? "");
    if (area === null) return [];
    return {
      name: table.displayName ?? table.name,
      area,
      columns: table.columns.map(fromColumn),
      totalsRow: table.showTotalRow === true,
      filter: table.showAutoFilter === true,
    };
  });
