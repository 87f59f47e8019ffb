import { EMPTY, formulaCell, textCell } from "../../../src/engine/workbook/cells";
import { resolve } from "../../../src/engine/workbook/resolve";
import type { TableBlock } from "../../../src/engine/workbook/table-block";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";

const tasks: TableBlock = {
  kind: "table",
  name: "tblNhiemVu",
  columns: [
    { header: "Mã nhiệm vụ", width: 12, kind: "text" },
    { header: "Tiến độ", width: 12, kind: "text" },
    { header: "Tỷ lệ (%)", width: 12, kind: "number" },
    { header: "Tự kiểm tra", width: 20, kind: "formula" },
  ],
  rows: [[textCell("220-I-001"), EMPTY, EMPTY, EMPTY]],
  spareRows: 2,
};

/** The formula as it stands in row 3 of the tasks, below a title. */
function loweredInRow(formula: string): string {
  const rows = [[textCell("220-I-001"), EMPTY, EMPTY, formulaCell(formula, EMPTY)]];
  return lowered([
    { kind: "title", level: 1, text: "Phiếu" },
    { ...tasks, rows, spareRows: 0 },
  ]);
}

/** The formula as it stands on another sheet. */
function loweredElsewhere(formula: string): string {
  const form = { kind: "form" as const, fields: [{ name: null, label: "Số", value: formulaCell(formula, EMPTY) }] };
  return lowered([form], [tasks]);
}

function lowered(blocks: Parameters<typeof aSheet>[0], others: Parameters<typeof aSheet>[0] = []): string {
  const plain = resolve(aWorkbook(aSheet(blocks), aSheet(others, { key: "khac", name: "Nhiệm vụ" })));
  const found = plain.sheets[0]?.cells.find((cell) => cell.value.kind === "formula");
  return found?.value.kind === "formula" ? found.value.formula : "";
}

describe("formulas that speak of table columns", () => {
  test("the same row of the same table becomes an address that can be filled down", () => {
    expect(loweredInRow('IF([@[Tiến độ]]="","Chưa ghi tiến độ",[@[Tỷ lệ (%)]]/100)')).toBe(
      'IF($B3="","Chưa ghi tiến độ",$C3/100)',
    );
  });

  test("a whole column on another sheet becomes an absolute address with the sheet in quotes, spare rows included", () => {
    expect(loweredElsewhere("COUNTA(tblNhiemVu[Mã nhiệm vụ])-SUM(tblNhiemVu[[Tỷ lệ (%)]])")).toBe(
      "COUNTA('Nhiệm vụ'!$A$2:$A$4)-SUM('Nhiệm vụ'!$C$2:$C$4)",
    );
  });

  test("a whole column of the same sheet needs no sheet", () => {
    expect(loweredInRow("MAX(tblNhiemVu[Tỷ lệ (%)])")).toBe("MAX($C$3)");
  });

  test("what stands in quotes is text and stays", () => {
    expect(loweredInRow('IF([@[Tiến độ]]="[@Tiến độ] ""x"" tblNhiemVu[Mã]",1,0)')).toBe(
      'IF($B3="[@Tiến độ] ""x"" tblNhiemVu[Mã]",1,0)',
    );
  });

  test("a column or table that is not there is a mistake of ours and is thrown", () => {
    expect(() => loweredInRow("[@[Không có]]")).toThrow("no column Không có");
    expect(() => loweredElsewhere("SUM(tblKhac[Số])")).toThrow("No table is called tblKhac");
    expect(() => loweredElsewhere("[@Số]+1")).toThrow("nothing is in the same row");
  });
});
