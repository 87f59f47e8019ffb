import type { ContentCell } from "../../../src/engine/workbook/content";
import { cellIndex, tableContents } from "../../../src/engine/workbook/placed-content";

const cell = (row: number, column: number, text: string): ContentCell => ({
  row,
  column,
  value: { kind: "text", text },
  percent: false,
  bold: false,
});
const CELLS = [cell(1, 1, "STT"), cell(1, 2, "Nhiệm vụ"), cell(2, 1, "1"), cell(4, 2, "Công khai thủ tục")];
const tables = (...areas: readonly (readonly [row: number, column: number, rows: number, columns: number])[]) =>
  tableContents(
    areas.map(([row, column, rowCount, columnCount], at) => ({
      name: `tbl${at + 1}`,
      area: { row, column, rowCount, columnCount },
      totalsRow: false,
    })),
    cellIndex(CELLS),
  );

describe("the tables of a sheet as it is read", () => {
  test("have their headers and their rows, blank ones between filled ones too", () => {
    const [table] = tables([1, 1, 4, 2]);
    expect(table?.headers).toEqual(["STT", "Nhiệm vụ"]);
    expect(table?.rows.map((row) => row.map(({ value }) => (value.kind === "text" ? value.text : "")))).toEqual([
      ["1", ""],
      ["", ""],
      ["", "Công khai thủ tục"],
    ]);
  });

  test("that a file lays over the whole sheet are read as far as there are cells", () => {
    const [table] = tables([1, 1, 1_048_576, 16_384]);
    expect([table?.headers.length, table?.rows.length]).toEqual([150, 3]);
    expect(table?.area).toMatchObject({ rowCount: 1_048_576, columnCount: 16_384 });
  });

  test("keep one row where nothing is filled below the header", () => {
    expect(tables([4, 1, 900, 2])[0]?.rows).toHaveLength(1);
  });

  test("that lie over another one are left out", () => {
    expect(tables([1, 1, 4, 2], [2, 2, 3, 1], [1, 3, 4, 1]).map(({ name }) => name)).toEqual(["tbl1", "tbl3"]);
  });
});
