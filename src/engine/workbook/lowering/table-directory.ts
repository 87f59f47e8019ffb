import { InvariantBroken } from "../../result";
import { absoluteArea, addressOn, columnLetters } from "../addresses";
import type { PlacedTable } from "../canvas";
import { nameKey } from "../excel-limits";
import { gridColumn, spanOfAll } from "../placing/table-grid";
import type { PlainArea } from "../plain";

/** All tables of the workbook with their places: what formulas, lists, links and charts are lowered with. */
export class TableDirectory {
  private readonly tables = new Map<string, PlacedTable>();

  constructor(tables: readonly PlacedTable[]) {
    for (const table of tables) {
      const key = nameKey(table.block.name);
      if (this.tables.has(key)) throw new InvariantBroken(`Two tables are called ${table.block.name}`);
      this.tables.set(key, table);
    }
  }

  named(name: string): PlacedTable {
    const table = this.tables.get(nameKey(name));
    if (table === undefined) throw new InvariantBroken(`No table is called ${name}`);
    return table;
  }

  /** Grid column of a header, by the header as described or as made lawful. */
  columnOf(table: PlacedTable, header: string): number {
    const asked = table.asked.indexOf(header);
    const index = asked >= 0 ? asked : table.headers.findIndex((each) => nameKey(each) === nameKey(header));
    if (index < 0) throw new InvariantBroken(`${table.block.name} has no column ${header}`);
    return gridColumn(table, index);
  }

  hasColumn(name: string, header: string): boolean {
    const table = this.named(name);
    return table.asked.includes(header) || table.headers.some((each) => nameKey(each) === nameKey(header));
  }

  /** Data cells of one column, spare rows included, totals not. */
  columnArea(table: PlacedTable, header: string): PlainArea {
    const rowCount = table.lastRow - table.firstRow + 1;
    return { row: table.firstRow, column: this.columnOf(table, header), rowCount, columnCount: 1 };
  }

  /** Data cells of all columns. */
  dataArea(table: PlacedTable): PlainArea {
    const rowCount = table.lastRow - table.firstRow + 1;
    return { row: table.firstRow, column: table.column, rowCount, columnCount: spanOfAll(table.block.columns) };
  }

  /** `tblDonVi[Tên]` seen from a sheet: with the sheet's name only where it is another one. */
  columnAddress(name: string, header: string, from: string | null): string {
    const table = this.named(name);
    const area = this.columnArea(table, header);
    return from === table.sheet ? absoluteArea(area) : addressOn(table.sheet, area);
  }

  /** `[@Tiến độ]` in a row: `$E7`, so that the formula can be filled down. */
  sameRowAddress(name: string, header: string, row: number): string {
    return `$${columnLetters(this.columnOf(this.named(name), header))}${row}`;
  }
}
