import ExcelJS from "exceljs";
import { xlsxFiles } from "../../../../src/adapters/xlsx/xlsx-files";
import { META_KEYS, RETURN_HEADERS } from "../../../../src/engine/returns/return-columns";
import type { ReturnForm } from "../../../../src/engine/returns/return-form";
import { describeReturnForm } from "../../../../src/engine/sheets/return-form/describe-return-form";
import { tableNamed } from "../../../../src/engine/sheets/table-rows";
import { valueOf } from "../../../../src/engine/workbook/cells";
import { resolve } from "../../../../src/engine/workbook/resolve";
import { anAnswer } from "../../../support/answer-builders";
import { aReturnForm } from "../../../support/return-forms";

const RETURN_COLUMNS = Object.values(RETURN_HEADERS);

jest.setTimeout(60_000);

const bytesOf = (form: ReturnForm): Promise<Uint8Array> => xlsxFiles.write(resolve(describeReturnForm(form)));

async function contentOf(form: ReturnForm) {
  const content = await xlsxFiles.read(await bytesOf(form));
  if (!content.ok) throw new Error("not read");
  return content.value;
}

/** The form as another library sees it. */
async function asOthersSee(form: ReturnForm): Promise<ExcelJS.Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(await bytesOf(form)) as unknown as ArrayBuffer);
  const sheet = book.getWorksheet("Phiếu báo cáo");
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

const withPrevious = aReturnForm({
  rows: aReturnForm().rows.map(({ task }, at) => ({
    task,
    previous: at === 0 ? anAnswer({ period: "2025-Q3", percent: 62.5, obstacles: "Thiếu kinh phí" }) : null,
  })),
});

describe("the return form", () => {
  it("has the thirteen columns of tblPhieu, one row a task and none to spare", async () => {
    const table = tableNamed(await contentOf(aReturnForm()), "tblPhieu");
    expect(table?.headers).toEqual(RETURN_COLUMNS);
    expect(RETURN_COLUMNS).toHaveLength(13);
    expect(table?.rows.map((row) => row.slice(0, 4).map(({ value }) => valueOf(value)))).toEqual([
      ["999-I-001", "1", "Rút ngắn thời gian đăng ký doanh nghiệp.", "Thường xuyên"].map(text),
      ["999-I-002", "2", "- Khảo sát doanh nghiệp.", "31/12/2025"].map(text),
    ]);
  });

  it("names the cells of body, period and day sent; the last one is open and empty", async () => {
    const named = Object.fromEntries((await contentOf(aReturnForm())).namedCells.map((one) => [one.name, one]));
    expect([named.pDonVi?.value, named.pKy?.value, named.pNgayGui?.value]).toEqual([
      text("Sở Xây dựng"),
      text("2025-Q4"),
      { kind: "empty" },
    ]);
    const { row = 0, column = 0 } = named.pNgayGui ?? {};
    const sheet = await asOthersSee(aReturnForm());
    expect(sheet.getCell(row, column).protection).toMatchObject({ locked: false });
  });

  it("keeps plan, body, period and version in the hidden sheet _meta, a key and a value a row", async () => {
    const meta = (await contentOf(aReturnForm())).sheets.find(({ name }) => name === "_meta");
    const cells = meta?.cells.map(({ value }) => valueOf(value)) ?? [];
    expect(meta?.visibility).toBe("hidden");
    expect(cells.slice(2)).toEqual(
      ["planNumber", "999/KH-UBND", "body", "Sở Xây dựng", "period", "2025-Q4", "templateVersion", "1"].map(text),
    );
    expect(META_KEYS).toEqual(["planNumber", "body", "period", "templateVersion"]);
  });

  it("is protected without a password, open in the input cells only", async () => {
    const sheet = await asOthersSee(aReturnForm());
    const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> }).sheetProtection;
    expect(protection).toMatchObject({ sheet: true });
    expect(protection).not.toHaveProperty("hashValue");
    const header = RETURN_COLUMNS.map((_, at) => sheet.getCell(headerRow(sheet), at + 1).value);
    const open = RETURN_COLUMNS.filter(
      (_, at) => sheet.getCell(headerRow(sheet) + 1, at + 1).protection?.locked === false,
    );
    expect(header).toEqual(RETURN_COLUMNS);
    expect(open).toEqual(RETURN_COLUMNS.slice(4, 12));
  });

  it("offers the four words of Tiến độ and takes shares from 0 to 100 only", async () => {
    const sheet = await asOthersSee(aReturnForm());
    const first = headerRow(sheet) + 1;
    expect(sheet.getCell(first, 5).dataValidation).toMatchObject({
      type: "list",
      formulae: ['"Chưa thực hiện,Đang thực hiện,Đã hoàn thành,Tạm dừng"'],
    });
    expect(sheet.getCell(first, 6).dataValidation).toMatchObject({ type: "decimal", formulae: [0, 100] });
  });

  it("checks itself with a formula of plain cell addresses", async () => {
    const sheet = await asOthersSee(aReturnForm());
    const { formula, result } = sheet.getCell(headerRow(sheet) + 1, 13).value as { formula: string; result: string };
    expect(result).toBe("Chưa điền");
    expect(formula).toMatch(/^IF\(\$E\d+&\$F\d+&/);
    expect(formula).not.toContain("[");
  });

  it("prints on A4 across, as wide as one page, with the header on every page", async () => {
    const { pageSetup } = await asOthersSee(aReturnForm());
    expect(pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
  });

  it("shows the last answer beside the table, where nothing is read from", async () => {
    const content = await contentOf(withPrevious);
    expect(tableNamed(content, "tblPhieu")?.headers).toEqual(RETURN_COLUMNS);
    const sheet = await asOthersSee(withPrevious);
    expect(sheet.getCell(headerRow(sheet), 14).value).toBe("Báo cáo kỳ trước (để xem)");
    expect(sheet.getCell(headerRow(sheet) + 1, 14).value).toBe(
      "Quý III/2025: Đang thực hiện, 62,5%\nKết quả: Đã tổ chức 02 hội nghị đối thoại.\nKhó khăn: Thiếu kinh phí",
    );
    expect(sheet.getCell(headerRow(sheet) + 1, 14).protection?.locked ?? true).toBe(true);
  });

  it("has no column for the last answer where nobody answered yet", async () => {
    const sheet = await asOthersSee(aReturnForm());
    expect(sheet.columnCount).toBe(13);
  });

  it("explains itself on one printed page", async () => {
    const content = await contentOf(aReturnForm());
    expect(content.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Phiếu báo cáo", "visible"],
      ["Hướng dẫn", "visible"],
      ["_meta", "hidden"],
    ]);
  });

  it("gives the same bytes whenever it is made", async () => {
    expect(Buffer.compare(await bytesOf(withPrevious), await bytesOf(withPrevious))).toBe(0);
  });
});

const text = (words: string) => ({ kind: "text", text: words });

function headerRow(sheet: ExcelJS.Worksheet): number {
  for (let row = 1; row <= 20; row += 1) if (sheet.getCell(row, 1).value === "Mã nhiệm vụ") return row;
  throw new Error("no header");
}
