import ExcelJS from "exceljs";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/write-xlsx";
import { findTable, namedValue, sheetByKey } from "../../../src/engine/workbook/content-access";
import { resolve } from "../../../src/engine/workbook/resolve";
import { columnKinds } from "../../equivalence/gallery/column-kinds";
import { formWithNames } from "../../equivalence/gallery/form-with-names";
import { totalsAndFormulas } from "../../equivalence/gallery/totals-and-formulas";
import { worked } from "./file-parts";

const written = async (description: Parameters<typeof resolve>[0]) =>
  worked(await readXlsx(await writeXlsx(resolve(description))));

async function byAPerson(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void) {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet("Phiếu"), workbook);
  return worked(await readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer())));
}

describe("reading a workbook of ours back", () => {
  test("gives named cells, sheets by key and tables by name", async () => {
    const content = await written(formWithNames);
    expect(namedValue(content, "pDonVi")).toEqual({ kind: "text", text: "Sở Tài chính" });
    expect(namedValue(content, "pNgayGui")).toEqual({ kind: "date", date: "2025-12-09" });
    expect(namedValue(content, "pKhac")).toBeNull();
    expect(sheetByKey(content, "meta")).toMatchObject({ name: "_meta", visibility: "veryHidden" });
    const found = findTable(content, "TBLPHIEU");
    expect(found?.sheet.key).toBe("phieu");
    expect(found?.table).toMatchObject({
      headers: ["Mã nhiệm vụ", "Kết quả thực hiện"],
      area: { row: 6, column: 1, rowCount: 3, columnCount: 2 },
    });
  });

  test("rows have as many cells as headers, blanks included, totals left out", async () => {
    const content = await written(totalsAndFormulas);
    const rows = findTable(content, "tblDiem")?.table.rows ?? [];
    expect(rows).toHaveLength(3);
    expect(rows.every((row) => row.length === 3)).toBe(true);
    const blanks = (await written(formWithNames)).sheets[0]?.tables[0]?.rows.map((row) => row[1]?.value.kind);
    expect(blanks).toEqual(["empty", "empty"]);
  });

  test("a percentage is known as one, so that 0.8 can mean 80", async () => {
    const row = findTable(await written(columnKinds), "tblThu")?.table.rows[0];
    expect(row?.map((cell) => cell.percent)).toEqual([false, false, false, false, true, false, false, false]);
  });

  test("formulas carry the value the file holds", async () => {
    const rows = findTable(await written(columnKinds), "tblThu")?.table.rows ?? [];
    expect(rows.slice(0, 3).map((row) => row[7]?.value)).toEqual([
      { kind: "formula", formula: "$D2*2", expected: { kind: "number", number: 2468 } },
      { kind: "formula", formula: 'IF($C3<0,"Giảm","Tăng")', expected: { kind: "text", text: "Giảm" } },
      { kind: "formula", formula: 'IF($C4="","",1)', expected: { kind: "empty" } },
    ]);
  });

  test("properties say who and when", async () => {
    expect((await written(formWithNames)).properties).toEqual({
      title: "Sổ theo dõi",
      author: "Sở Tài chính",
      lastAuthor: "Sở Tài chính",
      created: "2025-08-28T01:00:00Z",
      modified: "2025-09-15T02:30:00Z",
    });
  });
});

describe("reading a workbook a person made or changed", () => {
  test("hidden rows, merges and remarks are known", async () => {
    const content = await byAPerson((sheet) => {
      sheet.getCell("A1").value = "Kết quả";
      sheet.getCell("A2").value = "Đã công khai";
      sheet.getCell("A2").note = "số liệu tạm";
      sheet.mergeCells("B1:C2");
      sheet.getRow(3).hidden = true;
      sheet.getCell("A3").value = "ẩn";
    });
    expect(content.sheets[0]).toMatchObject({
      key: null,
      merges: [{ row: 1, column: 2, rowCount: 2, columnCount: 2 }],
      notes: [{ row: 2, column: 1, text: "số liệu tạm" }],
      hiddenRows: [3],
      truncated: false,
    });
  });

  test("errors are read as their text, a moment as its day", async () => {
    const content = await byAPerson((sheet) => {
      sheet.getCell("A1").value = { error: "#N/A" };
      sheet.getCell("A2").value = new Date(Date.UTC(2025, 10, 2, 15, 30));
      sheet.getCell("A2").numFmt = "dd/mm/yyyy hh:mm";
      sheet.getCell("A3").value = { formula: "1/0", result: { error: "#DIV/0!" } };
    });
    expect(content.sheets[0]?.cells.map((cell) => cell.value)).toMatchObject([
      { kind: "text", text: "#N/A" },
      { kind: "date", date: "2025-11-02" },
      { kind: "formula", expected: { kind: "text", text: "#DIV/0!" } },
    ]);
  });

  test("a name that points at an area, or at nothing any more, is no named cell", async () => {
    const content = await byAPerson((_sheet, workbook) => {
      workbook.definedNames.add("Phiếu!$A$1:$B$2", "pVung");
      workbook.definedNames.add("Phiếu!$A$1", "pO");
    });
    expect(content.namedCells.map((named) => named.name)).toEqual(["pO"]);
  });

  test("a sheet larger than we read says so", async () => {
    const content = await byAPerson((sheet) => {
      sheet.getCell("A1").value = "trong";
      sheet.getCell("A100001").value = "ngoài";
    });
    expect(content.sheets[0]?.truncated).toBe(true);
    expect(content.sheets[0]?.cells).toHaveLength(1);
  });
});
