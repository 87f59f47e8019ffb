import ExcelJS from "exceljs";
import { writeOds } from "hucre";
import { gridsOf } from "../../../src/adapters/xlsx/grids-of";
import { worked } from "./file-parts";

/** A plan pasted into a sheet, as a person's Excel would save it. */
async function pastedPlan(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Phụ lục I");
  sheet.getCell("B2").value = "STT";
  sheet.getCell("C2").value = "Nhiệm vụ cụ thể";
  sheet.getCell("C2").font = { bold: true };
  sheet.getCell("D2").value = "Thời gian hoàn thành";
  sheet.getCell("B3").value = {
    richText: [{ text: "I. " }, { text: "Gia nhập", font: { bold: true } }, { text: " thị trường" }],
  };
  sheet.mergeCells("B3:D3");
  sheet.getCell("B4").value = 1;
  sheet.getCell("C4").value = "Rà soát thủ tục\nđăng ký doanh nghiệp";
  sheet.getCell("D4").value = new Date(Date.UTC(2025, 8, 30));
  sheet.getCell("D4").numFmt = "mm/yyyy";
  sheet.getCell("B5").value = 1.1;
  sheet.getCell("B5").numFmt = "0.00";
  sheet.getCell("C5").value = { formula: '"Đối thoại"&" doanh nghiệp"', result: "Đối thoại doanh nghiệp" };
  sheet.getCell("D5").value = 0.8;
  sheet.getCell("D5").numFmt = "0%";
  sheet.getRow(5).hidden = true;
  sheet.getColumn(5).hidden = true;
  sheet.getCell("E2").value = "Nháp";
  sheet.getCell("F2").value = { text: "Cổng", hyperlink: "https://haiphong.gov.vn" };
  const hidden = workbook.addWorksheet("Nháp");
  hidden.getCell("A1").value = "không đọc";
  hidden.state = "hidden";
  workbook.addWorksheet("Phụ lục II").getCell("A1").value = true;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("a plan pasted into a workbook", () => {
  test("gives the visible sheets in order", async () => {
    const grids = worked(await gridsOf(await pastedPlan()));
    expect(grids.map((grid) => grid.sheet)).toEqual(["Phụ lục I", "Phụ lục II"]);
  });

  test("gives every filled cell as the sheet shows it, dates with the day first and as days", async () => {
    const [grid] = worked(await gridsOf(await pastedPlan()));
    expect(grid?.cells.map(({ row, column, text }) => `${row},${column} ${text}`)).toEqual([
      "2,2 STT",
      "2,3 Nhiệm vụ cụ thể",
      "2,4 Thời gian hoàn thành",
      "2,5 Nháp",
      "2,6 Cổng",
      "3,2 I. Gia nhập thị trường",
      "4,2 1",
      "4,3 Rà soát thủ tục\nđăng ký doanh nghiệp",
      "4,4 30/09/2025",
      "5,2 1.10",
      "5,3 Đối thoại doanh nghiệp",
      "5,4 80%",
    ]);
    expect(grid?.cells.filter((cell) => cell.date !== null).map((cell) => cell.date)).toEqual(["2025-09-30"]);
  });

  test("knows merges, bold cells, hidden rows and hidden columns", async () => {
    const [grid] = worked(await gridsOf(await pastedPlan()));
    expect(grid?.merges).toEqual([{ row: 3, column: 2, rowSpan: 1, columnSpan: 3 }]);
    expect(grid?.cells.filter((cell) => cell.bold).map((cell) => cell.text)).toEqual(["Nhiệm vụ cụ thể"]);
    expect(grid?.cells.filter((cell) => cell.hidden).map((cell) => cell.text)).toEqual([
      "Nháp",
      "1.10",
      "Đối thoại doanh nghiệp",
      "80%",
    ]);
  });

  test("a cell at the last corner of the sheet costs nothing and hides nothing", async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet("Kế hoạch");
    sheet.getCell("A1").value = "STT";
    sheet.getCell("XFD1048576").value = "lạc";
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const [grid] = worked(await gridsOf(bytes));
    expect(grid?.cells.map((cell) => cell.text)).toEqual(["STT"]);
  });

  test("reads .ods as well", async () => {
    const bytes = await writeOds({
      sheets: [
        {
          name: "Phụ lục",
          rows: [
            ["STT", "Nhiệm vụ"],
            [1, "Rà soát"],
          ],
        },
      ],
    });
    const [grid] = worked(await gridsOf(bytes));
    expect(grid?.cells.map((cell) => cell.text)).toEqual(["STT", "Nhiệm vụ", "1", "Rà soát"]);
  });
});
