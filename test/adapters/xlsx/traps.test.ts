import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/adapters/xlsx/write-xlsx";
import { textCell } from "../../../src/engine/workbook/cells";
import { findTable } from "../../../src/engine/workbook/content-access";
import { resolve } from "../../../src/engine/workbook/resolve";
import { aSheet, aWorkbook } from "../../equivalence/gallery/a-workbook";
import { charts } from "../../equivalence/gallery/charts";
import { formWithNames } from "../../equivalence/gallery/form-with-names";
import { inputRules } from "../../equivalence/gallery/input-rules";
import { register } from "../../equivalence/gallery/register";
import { textPart, worked } from "./file-parts";

const write = async (description: Parameters<typeof resolve>[0]): Promise<Uint8Array> =>
  writeXlsx(resolve(description));

const oneText = (text: string) =>
  aWorkbook(
    aSheet([
      {
        kind: "table",
        name: "tblThu",
        columns: [{ header: "Nội dung", width: 20, kind: "text" }],
        rows: [[textCell(text)]],
      },
    ]),
  );

async function textReadBack(text: string): Promise<unknown> {
  const content = worked(await readXlsx(await write(oneText(text))));
  return findTable(content, "tblThu")?.table.rows[0]?.[0]?.value;
}

describe("traps of the library, each worked round", () => {
  test("repeated header rows of a sheet with a blank in its name are quoted", async () => {
    const workbook = textPart(await write(register), "xl/workbook.xml");
    expect(workbook).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Nhiệm vụ'!$4:$4</definedName>`,
    );
  });

  test("the print area is quoted too", async () => {
    expect(textPart(await write(charts), "xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Lãnh đạo'!$A$1:$H$52</definedName>`,
    );
  });

  test("a table's column names and its header cells are the same, also where the header was unlawful", async () => {
    const bytes = await write(
      aWorkbook(
        aSheet([
          {
            kind: "table",
            name: "tblThu",
            columns: [
              { header: "Thời gian\nhoàn thành", width: 10, kind: "text" },
              { header: "Thời gian hoàn thành", width: 10, kind: "text" },
              { header: "", width: 10, kind: "text" },
            ],
            rows: [],
          },
        ]),
      ),
    );
    const names = [...textPart(bytes, "xl/tables/table1.xml").matchAll(/<tableColumn id="\d" name="([^"]+)"/g)].map(
      (found) => found[1],
    );
    const cells = [...textPart(bytes, "xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]+)<\/t>/g)].map(
      (found) => found[1],
    );
    expect(names).toEqual(["Thời gian hoàn thành", "Thời gian hoàn thành (2)", "Cột 3"]);
    expect(cells).toEqual(names);
  });

  test.each([
    "_x000D_",
    "a_x0041_b",
    "_x005F_",
    "#N/A",
    "#REF!",
    " đầu",
    "cuối ",
    "một\nhai",
    '=HYPERLINK("http://x")',
    "+84",
    "-Nâng cao",
    "@SUM(1)",
    "'24",
    "1.10",
    "9/2025",
    "TRUE",
    "\tthụt",
    "Nâng cao\u00a0chỉ số",
  ])("the text %j comes back as the same text", async (text) => {
    await expect(textReadBack(text)).resolves.toEqual({ kind: "text", text });
  });

  test("more than 32,767 characters are never written", async () => {
    const bytes = await write(oneText(Array.from({ length: 9000 }, (_, index) => `mục ${index}`).join("; ")));
    const longest = Math.max(
      ...[...textPart(bytes, "xl/sharedStrings.xml").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(
        (found) => (found[1] ?? "").length,
      ),
    );
    expect(longest).toBe(32_767);
  });

  test("charts point at absolute addresses on a quoted sheet", async () => {
    const references = [...textPart(await write(charts), "xl/charts/chart1.xml").matchAll(/<c:f>([^<]+)<\/c:f>/g)];
    expect(references.map((found) => found[1])).toEqual(["'Số liệu biểu đồ'!$A$2:$A$4", "'Số liệu biểu đồ'!$B$2:$B$4"]);
  });

  test("a list longer than 255 characters is an address, a short one stands in the rule", async () => {
    const sheet = textPart(await write(inputRules), "xl/worksheets/sheet1.xml");
    const lists = [...sheet.matchAll(/type="list"[^>]*><formula1>([^<]+)<\/formula1>/g)].map((found) => found[1]);
    expect(lists).toEqual([
      '"Chưa thực hiện,Đang thực hiện,Đã hoàn thành,Tạm dừng"',
      "'_danhmuc'!$A$1:$A$40",
      "'_danhmuc'!$B$1:$B$2",
      "'Đơn vị'!$A$2:$A$4",
    ]);
  });

  test("the names that carry our keys do not show in Excel's list of names", async () => {
    const workbook = textPart(await write(formWithNames), "xl/workbook.xml");
    expect(workbook).toContain('<definedName name="_pciwb.sheet.phieu" hidden="1">');
    expect(workbook).toContain('<definedName name="pNgayGui">');
  });

  test("rows a person fills in may grow, rows of merged texts keep their height", async () => {
    const sheet = textPart(await write(formWithNames), "xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<row r="1" ht="[\d.]+" customHeight="1">/);
    expect(sheet).toMatch(/<row r="7" ht="[\d.]+">/);
  });

  test("exactly one sheet is selected, or Excel would edit all of them at once", async () => {
    const bytes = await write(formWithNames);
    const selected = [1, 2].filter((number) =>
      textPart(bytes, `xl/worksheets/sheet${number}.xml`).includes('tabSelected="1"'),
    );
    expect(selected).toEqual([1]);
  });

  test("protection has no password, and only input cells are open", async () => {
    const bytes = await write(formWithNames);
    const sheet = textPart(bytes, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain('<sheetProtection sheet="1" objects="1" scenarios="1"/>');
    expect(textPart(bytes, "xl/styles.xml")).toContain('<protection locked="0"/>');
  });

  test("the moments in the file are those of the description, not of the clock", async () => {
    const core = textPart(await write(register), "docProps/core.xml");
    expect(core).toContain(">2025-08-28T01:00:00Z<");
    expect(core).toContain(">2025-09-15T02:30:00Z<");
  });
});
