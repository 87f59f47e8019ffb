import type { TableColumn, TableDefinition, WriteSheet } from "hucre";
import type { PlainSheet, PlainTable, PlainTableColumn } from "../../engine/workbook/plain";
import { TABLE_LOOK } from "../../engine/workbook/theme";
import { toRange } from "./areas";
import { encodeText } from "./text-codes";

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
