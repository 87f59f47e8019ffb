import ExcelJS from "exceljs";
import { onSheet } from "../run-on-sheet";
import { createExcelHost, type ExcelHost } from "../transports/native-host";
import { workbookJson } from "./workbook-json";
import { workbookXlsx } from "./workbook-xlsx";

let host: ExcelHost;
beforeEach(async () => {
  host = createExcelHost();
  await onSheet(host, (sheet, { workbook }) => {
    sheet.name = "Nhiệm vụ";
    sheet.getRange("A1:B1").merge();
    sheet.getRange("A1").values = [["SỔ THEO DÕI"]];
    sheet.getRange("A1").format.fill.color = "#DDEBF7";
    sheet.getRange("A3:B4").values = [
      ["Mã nhiệm vụ", "Tiến độ"],
      ["220-I-007", "Đang thực hiện"],
    ];
    sheet.tables.add("A3:B4", true).name = "tblNhiemVu";
    sheet.getRange("B4").dataValidation.rule = { list: { inCellDropDown: true, source: "Đang thực hiện,Tạm dừng" } };
    sheet.getRange("A:A").format.columnWidth = 84;
    workbook.names.add("pKy", sheet.getRange("B4"));
  });
});
afterEach(() => host.close());

test("the state is plain JSON that says only what differs from a blank workbook", () => {
  const json = workbookJson(host.workbook) as { sheets: Record<string, unknown>[]; names: unknown };
  expect(json.sheets[0]).toMatchObject({
    name: "Nhiệm vụ",
    cells: { A1: "SỔ THEO DÕI", A4: "220-I-007" },
    formats: { A1: { fillColor: "#DDEBF7", fillPattern: "Solid" } },
    merges: ["A1:B1"],
    tables: [{ name: "tblNhiemVu", area: "A3:B4", columns: ["Mã nhiệm vụ", "Tiến độ"] }],
    columnWidths: { "1": 84 },
  });
  expect(json.names).toEqual({ pKy: "='Nhiệm vụ'!$B$4" });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test("the .xlsx opens again with the same cells, table, merge, fill, width and list", async () => {
  const book = new ExcelJS.Workbook();
  const bytes = await workbookXlsx(host.workbook);
  await book.xlsx.load(bytes.buffer as ArrayBuffer);
  const page = book.getWorksheet("Nhiệm vụ");
  expect(page?.getCell("A4").value).toBe("220-I-007");
  expect(page?.getCell("B1").isMerged).toBe(true);
  expect(page?.getCell("A1").fill).toMatchObject({ fgColor: { argb: "FFDDEBF7" } });
  expect(page?.getCell("B4").dataValidation).toMatchObject({ type: "list", formulae: ['"Đang thực hiện,Tạm dừng"'] });
  expect(page?.getTables()).toHaveLength(1);
  expect(page?.getColumn(1).width).toBeCloseTo(15, 1);
});
