import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { readXlsx } from "../../../src/adapters/xlsx/read-xlsx";
import type { WorkbookContent } from "../../../src/engine/workbook/content";
import { saveByLibreOffice, withLibreOffice } from "../../support/libre-office";
import { worked } from "./file-parts";

/** A form with everything that the old formats keep in other places than .xlsx. */
async function aWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.modified = new Date("2025-09-18T10:00:00Z");
  const sheet = workbook.addWorksheet("Phiếu báo cáo");
  sheet.getCell("C3").value = "Sở Tài chính";
  workbook.definedNames.add("'Phiếu báo cáo'!$C$3", "pDonVi");
  sheet.getRow(6).values = ["Mã nhiệm vụ", "Tiến độ", "Tỷ lệ (%)"];
  sheet.getRow(7).values = ["220-I-001", "Đã hoàn thành", 0.8];
  sheet.getRow(8).values = ["220-I-002", "Đang thực hiện", 0.25];
  sheet.getCell("C7").numFmt = "0%";
  sheet.getCell("C8").numFmt = "0.0%";
  sheet.getRow(8).hidden = true;
  sheet.getCell("B7").note = "Xem công văn 12";
  workbook.addWorksheet("_meta", { state: "hidden" }).getRow(1).values = ["body", "Sở Tài chính"];
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

withLibreOffice("a form saved in an old format (needs LibreOffice)", () => {
  const contents = new Map<string, WorkbookContent>();
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "old-formats-"));
    writeFileSync(join(folder, "phieu.xlsx"), await aWorkbook());
    for (const format of ["xls", "ods"]) {
      saveByLibreOffice({ folder, files: ["phieu.xlsx"], format, into: "", seconds: 60 });
      contents.set(format, worked(await readXlsx(new Uint8Array(readFileSync(join(folder, `phieu.${format}`))))));
    }
    rmSync(folder, { recursive: true });
  }, 60_000);

  describe.each(["xls", "ods"])(".%s", (format) => {
    const sheet = () => contents.get(format)?.sheets[0];

    test("keeps the names of its cells", () => {
      expect(contents.get(format)?.namedCells).toMatchObject([
        { name: "pDonVi", sheet: "Phiếu báo cáo", row: 3, column: 3, value: { kind: "text", text: "Sở Tài chính" } },
      ]);
    });

    test("shows shares as percentages, hidden rows and hidden sheets as hidden", () => {
      const shares = sheet()
        ?.cells.filter(({ percent }) => percent)
        .map(({ row, column }) => [row, column]);
      expect(shares).toEqual([
        [7, 3],
        [8, 3],
      ]);
      expect(sheet()?.hiddenRows).toEqual([8]);
      expect(contents.get(format)?.sheets[1]).toMatchObject({ name: "_meta", visibility: "hidden" });
    });

    test("keeps notes and the day of saving", () => {
      expect(sheet()?.notes).toEqual([{ row: 7, column: 2, text: "Xem công văn 12" }]);
      expect(contents.get(format)?.properties.modified).toBe("2025-09-18T10:00:00Z");
    });
  });
});

test("an old file cut short is damaged, not a crash", async () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const cut = new Uint8Array(1024).fill(0xff);
  cut.set(ole);
  expect((await readXlsx(cut)).ok).toBe(false);
});
