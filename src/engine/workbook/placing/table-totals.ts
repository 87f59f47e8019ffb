import { ownEntry } from "../../own-entry";
import { absoluteArea } from "../addresses";
import type { PlacedTable, SheetCanvas } from "../canvas";
import { type CellValue, EMPTY, formulaCell, type PlainValue, textCell, valueOf } from "../cells";
import type { TableCell, TotalFunction } from "../table-block";
import { LOOKS } from "../theme";
import { gridColumn, spanOf } from "./table-grid";

/** Numbers of Excel's SUBTOTAL that leave out rows hidden by a filter. */
const SUBTOTAL: Readonly<Record<TotalFunction, number>> = { sum: 109, count: 103, average: 101, min: 105, max: 104 };

/** The label first, then SUBTOTAL of the columns that ask for one; expected values come from the rows. */
export function placeTotals(table: PlacedTable, canvas: SheetCanvas): void {
  const { totals, columns } = table.block;
  if (totals === undefined || table.totalsRow === null) return;
  const row = table.totalsRow;
  columns.forEach((column, index) => {
    const total = ownEntry(totals.functions, column.header);
    const value = index === 0 ? textCell(totals.label) : total === undefined ? EMPTY : totalOf(table, index, total);
    const horizontal = index === 0 ? "left" : (column.align ?? "right");
    const area = { row, column: gridColumn(table, index), rowCount: 1, columnCount: spanOf(column) };
    canvas.putMerged(area, value, { role: "total", horizontal, wrap: index === 0 });
  });
  const width = canvas.widthOf(table.column, spanOf(columns[0]));
  canvas.fitRow(row, textCell(totals.label), width, { ...LOOKS.total, bold: true, grows: false });
}

function totalOf(table: PlacedTable, index: number, total: TotalFunction): CellValue {
  const rowCount = table.lastRow - table.firstRow + 1;
  const column = gridColumn(table, index);
  const area = absoluteArea({ row: table.firstRow, column, rowCount, columnCount: 1 });
  const values = table.block.rows.flatMap((row) => ("kind" in row ? [] : [plainOf(row[index] ?? EMPTY)]));
  return formulaCell(`SUBTOTAL(${SUBTOTAL[total]},${area})`, expectedTotal(values, total));
}

const plainOf = (cell: TableCell): PlainValue => valueOf(cell.kind === "decorated" ? cell.value : cell);

/** As Excel computes: text and blanks do not count, except that "count" counts all that is not blank. */
export function expectedTotal(values: readonly PlainValue[], total: TotalFunction): PlainValue {
  if (total === "count") return { kind: "number", number: values.filter((value) => value.kind !== "empty").length };
  const numbers = values.flatMap((value) => (value.kind === "number" ? [value.number] : []));
  const sum = numbers.reduce((so, number) => so + number, 0);
  if (total === "sum") return { kind: "number", number: sum };
  if (numbers.length === 0)
    return total === "average" ? { kind: "text", text: "#DIV/0!" } : { kind: "number", number: 0 };
  if (total === "average") return { kind: "number", number: sum / numbers.length };
  return { kind: "number", number: total === "min" ? Math.min(...numbers) : Math.max(...numbers) };
}
