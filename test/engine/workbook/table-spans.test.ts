import { formulaCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { resolve } from "../../../src/engine/workbook/resolve";
import type { TableBlock } from "../../../src/engine/workbook/table-block";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";

const overdue: TableBlock = {
  kind: "table",
  name: "tblQuaHan",
  excel: false,
  columns: [
    { header: "TT", width: 5, kind: "text" },
    { header: "Nhiệm vụ", width: 60, kind: "text", span: 3 },
    { header: "Số ngày", width: 10, kind: "integer" },
    { header: "Số tuần", width: 20, kind: "integer", span: 2 },
  ],
  rows: [
    [textCell("1"), textCell("Công khai quy hoạch."), numberCell(14), formulaCell("[@Số ngày]/7", numberCell(2))],
    [textCell("2"), textCell("Lập danh mục."), numberCell(7), formulaCell("[@Số ngày]/7", numberCell(1))],
  ],
  totals: { label: "Cộng", functions: { "Số tuần": "sum" } },
};

describe("a column over several grid columns", () => {
  const [sheet] = resolve(aWorkbook(aSheet([overdue]))).sheets;
  const formulaAt = (row: number, column: number): string | null => {
    const cell = sheet?.cells.find((one) => one.row === row && one.column === column);
    return cell?.value.kind === "formula" ? cell.value.formula : null;
  };

  test("is merged in its header, in every row and in the total", () => {
    const merged = [1, 2, 3, 4].flatMap((row) => [
      { row, column: 2, rowCount: 1, columnCount: 3 },
      { row, column: 6, rowCount: 1, columnCount: 2 },
    ]);
    expect(sheet?.merges).toHaveLength(merged.length);
    expect(sheet?.merges).toEqual(expect.arrayContaining(merged));
  });

  test("moves the columns behind it, in formulas too", () => {
    expect([formulaAt(2, 6), formulaAt(3, 6), formulaAt(4, 6)]).toEqual(["$E2/7", "$E3/7", "SUBTOTAL(109,$F$2:$F$3)"]);
  });

  test("shares its width among the columns of the grid", () => {
    expect(sheet?.columns.map(({ width }) => width)).toEqual([5, 20, 20, 20, 10, 10, 10]);
  });

  test("is refused in an Excel Table, which knows no merged cells", () => {
    const { excel: _, ...table } = overdue;
    expect(() => resolve(aWorkbook(aSheet([table])))).toThrow("tblQuaHan");
  });
});
