import { narrowTable } from "../../../../src/adapters/documents/html/narrow-table";
import type { SourceTable } from "../../../../src/engine/source/source-document";
import { tableOf } from "../../../support/table-literal";

/** Cells as "text@column+span". */
const placesOf = ({ rows, columns }: SourceTable): (string | number)[] => [
  columns,
  ...rows.map(({ cells }) => cells.map(({ text, column, columnSpan }) => `${text}@${column}+${columnSpan}`).join(" ")),
];

/** The same table with each column as wide as so many. */
const stretched = (table: SourceTable, by: number): SourceTable => ({
  ...table,
  columns: table.columns * by,
  rows: table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      column: (cell.column - 1) * by + 1,
      columnSpan: cell.columnSpan * by,
    })),
  })),
});

describe("columns in which no cell begins", () => {
  const table = tableOf(`
    STT | Nhiệm vụ | Phân công | <
    ^   | ^        | Chủ trì   | Phối hợp
    1   | Họp      | <         | Sở Tài chính`);

  test("are dropped, however many a program spans its cells over", () => {
    expect(placesOf(narrowTable(stretched(table, 250)))).toEqual(placesOf(table));
  });

  test("are not there in an ordinary table: it is the very same", () => {
    expect(narrowTable(table)).toBe(table);
  });

  test("do not take the rest of a short row along", () => {
    const short: SourceTable = { ...table, columns: 9, rows: table.rows.slice(2) };
    expect(placesOf(narrowTable(short))).toEqual([3, "1@1+1 Họp@2+1 Sở Tài chính@3+1"]);
  });
});
