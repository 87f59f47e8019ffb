import ExcelJS from "exceljs";
import { updateXlsx } from "../../../src/adapters/xlsx/update-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/write-xlsx";
import { textCell } from "../../../src/engine/workbook/cells";
import type { PlainWorkbook } from "../../../src/engine/workbook/plain";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { textPart, worked } from "./file-parts";

const tasks = (...texts: string[]): PlainWorkbook =>
  resolve(
    aWorkbook(
      aSheet(
        [
          { kind: "title", level: 1, text: "Nhiệm vụ" },
          {
            kind: "table",
            name: "tblNhiemVu",
            columns: [
              { header: "Mã", width: 12, kind: "text", note: "Ghi chú của ta" },
              { header: "Nội dung", width: 30, kind: "text" },
            ],
            rows: texts.map((text, at) => [textCell(`220-I-00${at + 1}`), textCell(text)]),
          },
        ],
        { key: "nhiem_vu", name: "Nhiệm vụ" },
      ),
    ),
  );

const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** The file as another program saves it with what a person did to our sheet. */
async function byAnotherProgram(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet("Nhiệm vụ");
  if (sheet === undefined) throw new Error("no sheet");
  sheet.getCell("B3").note = { texts: [{ text: "Hỏi lại " }, { text: "chị Hà", font: { bold: true } }] };
  sheet.getColumn("B").width = 55;
  sheet.getColumn("E").hidden = true;
  sheet.getCell("D2").value = "Đã họp 12/10";
  sheet.getCell("D2").fill = { type: "pattern", pattern: "solid", fgColor: { argb: "FF00FF99" } };
  sheet.getCell("D2").numFmt = "@";
  sheet.mergeCells("D7:F7");
  sheet.getCell("D7").value = { text: "Cổng thông tin", hyperlink: "https://haiphong.gov.vn/ke-hoach" };
  sheet.getRow(8).height = 44;
  sheet.getCell("A8").value = 0.5;
  sheet.getCell("A8").numFmt = "0%";
  sheet.addConditionalFormatting({
    ref: "B3:B4",
    rules: [
      { type: "containsText", operator: "containsText", text: "gấp", priority: 1, style: { font: { bold: true } } },
    ],
  });
  const image = workbook.addImage({ base64: PIXEL, extension: "png" });
  sheet.addImage(image, { tl: { col: 6, row: 1 }, ext: { width: 20, height: 20 } });
  sheet.addTable({ name: "tblRieng", ref: "H2", columns: [{ name: "Tên" }], rows: [["của tôi"]] });
  sheet.views = [{ state: "frozen", ySplit: 1, xSplit: 2 }];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe("what a person has on a sheet of ours when it is written anew over another program's file", () => {
  let sheet: ExcelJS.Worksheet;
  let file: Uint8Array;
  beforeAll(async () => {
    const edited = await byAnotherProgram(await writeXlsx(tasks("Cải cách", "Công khai")));
    file = worked(await updateXlsx(edited, tasks("Cải cách", "Công khai", "Đối thoại")));
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(file.slice().buffer);
    const found = workbook.getWorksheet("Nhiệm vụ");
    if (found === undefined) throw new Error("no sheet");
    sheet = found;
  });

  test("our own part is as it was described", () => {
    expect(["B3", "B4", "B5"].map((at) => sheet.getCell(at).text)).toEqual(["Cải cách", "Công khai", "Đối thoại"]);
  });

  test("a remark stays with its looks, and ours beside it", () => {
    const { note } = sheet.getCell("B3");
    const texts = typeof note === "string" ? [] : (note.texts ?? []);
    expect(texts.map(({ text }) => text).join("")).toBe("Hỏi lại chị Hà");
    expect(texts.at(-1)?.font?.bold).toBe(true);
    expect(JSON.stringify(sheet.getCell("A2").note)).toContain("Ghi chú của ta");
  });

  test("cells beside keep words, colour and format; below them share, height, link and merge", () => {
    expect(sheet.getCell("D2").value).toBe("Đã họp 12/10");
    expect(sheet.getCell("D2").fill).toMatchObject({ fgColor: { argb: "FF00FF99" } });
    expect([sheet.getCell("A8").value, sheet.getCell("A8").numFmt, sheet.getRow(8).height]).toEqual([0.5, "0%", 44]);
    expect(sheet.getCell("D7").hyperlink).toBe("https://haiphong.gov.vn/ke-hoach");
    expect(sheet.getCell("E7").isMerged).toBe(true);
  });

  test("widths, hidden columns and what is held in view stay", () => {
    expect([sheet.getColumn("B").width, sheet.getColumn("E").hidden]).toEqual([55, true]);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 1 });
  });

  test("a colour by condition reaches to the new end of the table", () => {
    expect(textPart(file, pathOf(file))).toContain('<conditionalFormatting sqref="B3:B5">');
  });

  test("a picture and a table of their own are there", () => {
    expect(sheet.getImages()).toHaveLength(1);
    expect(sheet.getTables().map((table) => (table as unknown as { name: string }).name)).toContain("tblRieng");
  });

  test("writing once more changes nothing", async () => {
    const again = worked(await updateXlsx(file, tasks("Cải cách", "Công khai", "Đối thoại")));
    const rest = worked(await updateXlsx(again, tasks("Cải cách", "Công khai", "Đối thoại")));
    expect(Buffer.from(rest).equals(Buffer.from(again))).toBe(true);
  });
});

function pathOf(bytes: Uint8Array): string {
  const relations = textPart(bytes, "xl/_rels/workbook.xml.rels");
  const target = /Type="[^"]*\/worksheet"[^>]*Target="([^"]+)"/.exec(relations)?.[1] ?? "";
  return target.replace(/^\//, "").replace(/^(?!xl\/)/, "xl/");
}
