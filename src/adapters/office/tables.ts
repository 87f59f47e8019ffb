import { areaAddress } from "../../engine/workbook/addresses";
import { lastRow } from "../../engine/workbook/areas";
import type { PlainArea, PlainCell, PlainSheet, PlainTable, PlainTableColumn } from "../../engine/workbook/plain";
import { TABLE_LOOK } from "../../engine/workbook/theme";
import type { Step } from "./batch";
import type { OfficeSheet, OfficeTable } from "./office-sheet";

export const toOfficeTables = ({ tables }: PlainSheet): OfficeTable[] =>
  tables.map((table) => ({
    name: table.name,
    area: table.area,
    totals: table.totalsRow,
    filterButtons: table.filter,
    look: TABLE_LOOK,
    bandedRows: false,
  }));

/** Header and data, without the totals row. */
const bodyArea = ({ area, totals }: OfficeTable): PlainArea => ({
  ...area,
  rowCount: area.rowCount - (totals ? 1 : 0),
});

/** A table whose header row stays where it is, is resized: what a person's formulas say of its columns stays true. */
export const isKept = (table: OfficeTable, before: readonly OfficeTable[]): OfficeTable | undefined =>
  before.find(
    (old) => old.name === table.name && old.area.row === table.area.row && old.area.column === table.area.column,
  );

/**
 * After its cells were written, so that the header names the columns and Excel fills nothing by itself. The totals row comes
 * last of the table and before the cells below it: showing it moves those down.
 */
export const queueTable = (sheet: Pick<OfficeSheet, "name">, table: OfficeTable, old?: OfficeTable): Step => ({
  bytes: 2_000,
  queue(book) {
    const address = areaAddress(bodyArea(table));
    const worksheet = book.sheet(sheet.name);
    const made = old === undefined ? worksheet.tables.add(address, true) : worksheet.tables.getItem(old.name);
    if (old === undefined) made.name = table.name;
    else made.resize(address);
    made.style = table.look;
    made.showBandedRows = table.bandedRows;
    made.showFilterButton = table.filterButtons;
    if (table.totals) made.showTotals = true;
  },
});

/** Where the values of a sheet must be cut, because a totals row is put in there. */
export const totalsRows = (tables: readonly OfficeTable[]): number[] =>
  [...new Set(tables.filter((table) => table.totals).map((table) => lastRow(table.area)))].sort((a, b) => a - b);

const FUNCTIONS: Readonly<Record<string, string>> = {
  "101": "average",
  "103": "count",
  "104": "max",
  "105": "min",
  "109": "sum",
};

/** Excel tells the totals only by the formulas in their cells: SUBTOTAL(109, …) is a sum. */
export function fromOfficeTable(table: OfficeTable, cells: ReadonlyMap<string, PlainCell>): PlainTable {
  const { area } = table;
  const at = (row: number, column: number): PlainCell | undefined => cells.get(`${row},${column}`);
  const columns = Array.from({ length: area.columnCount }, (_, index): PlainTableColumn => {
    const header = at(area.row, area.column + index)?.value;
    const name = header?.kind === "text" ? header.text : "";
    const total = table.totals ? totalOf(at(lastRow(area), area.column + index)) : null;
    return { name, total };
  });
  return { name: table.name, area, columns, totalsRow: table.totals, filter: table.filterButtons };
}

function totalOf(cell: PlainCell | undefined): PlainTableColumn["total"] {
  if (cell?.value.kind === "text") return { kind: "label", text: cell.value.text };
  if (cell?.value.kind !== "formula") return null;
  const code = /^SUBTOTAL\((\d+)[,;]/i.exec(cell.value.formula)?.[1] ?? "";
  const text = FUNCTIONS[code];
  return text === undefined ? null : { kind: "function", text };
}
