import ExcelJS from "exceljs";
import { xlsxFiles } from "../../../../src/adapters/xlsx/xlsx-files";
import { listed } from "../../../../src/engine/bodies/listed/listed-body";
import type { ExpectedAnswer } from "../../../../src/engine/model/expected-answer";
import { quarterOf } from "../../../../src/engine/periods/period";
import { reportingState } from "../../../../src/engine/returns/reporting-state";
import { describeReportingSheet } from "../../../../src/engine/sheets/register/reporting-sheet";
import { tableNamed, textRows } from "../../../../src/engine/sheets/table-rows";
import { resolve } from "../../../../src/engine/workbook/resolve";
import { anAnswer, anExpected } from "../../../support/answer-builders";
import { aPlan, aTask } from "../../../support/plan-builders";

jest.setTimeout(60_000);

const bodies = [listed("Sở Tài chính", "department"), listed("UBND xã An Phú", "commune")];
const tasks = [aTask(), aTask({ id: "999-I-002", printedNumber: "2", text: "Đối thoại" })];
const rows = tasks.flatMap(({ id }) => bodies.map(({ name }) => anExpected({ task: id, body: name })));
const answers = [anAnswer(), anAnswer({ task: "999-I-002", sentOn: "2025-12-12", result: null })];

const bytesOf = (expected: readonly ExpectedAnswer[]) => {
  const inputs = { plan: aPlan().plan, tasks, bodies, expected, answers };
  const moment = "2025-12-31T00:00:00Z";
  return xlsxFiles.write(
    resolve({
      properties: { title: "Sổ", author: "Kiểm thử", created: moment, modified: moment },
      sheets: [describeReportingSheet(reportingState(inputs, quarterOf(2025, 4), "2025-12-31"))],
    }),
  );
};

async function tableOf(name: string, expected: readonly ExpectedAnswer[] = rows) {
  const content = await xlsxFiles.read(await bytesOf(expected));
  if (!content.ok) throw new Error("not read");
  return tableNamed(content.value, name);
}

const FIGURES = ["Phải báo cáo", "Đã báo cáo", "Đúng hạn", "Đầy đủ", "Hợp lệ", "Tỷ lệ báo cáo", "Tỷ lệ đúng hạn"];

describe("Tình hình báo cáo", () => {
  it("has the five measures of every body, what is missing, and a reminder ready to copy", async () => {
    const [finance, commune] = textRows(await tableOf("tblTinhHinh"));
    expect(FIGURES.map((header) => finance?.get(header))).toEqual(["2", "2", "1", "1", "1", "1", "0.5"]);
    expect([finance?.get("Nhiệm vụ còn thiếu"), commune?.get("Nhiệm vụ còn thiếu")]).toEqual(["", "Tất cả"]);
    expect(commune?.get("Nội dung đôn đốc")).toMatch(/^Kính gửi: UBND xã An Phú\n/);
  });

  it("adds up by kind of body", async () => {
    const table = textRows(await tableOf("tblTinhHinhLoai"));
    expect(
      table.map((row) => [row.get("Loại"), row.get("Số đơn vị"), ...FIGURES.slice(0, 2).map((one) => row.get(one))]),
    ).toEqual([
      ["Sở", "1", "2", "2"],
      ["Xã", "1", "2", "0"],
    ]);
  });

  it("shows the share reported period by period once there are two", async () => {
    expect(await tableOf("tblTinhHinhKy")).toBeNull();
    const before = rows.map((row) => ({ ...row, period: "2025-Q3" }));
    const [finance] = textRows(await tableOf("tblTinhHinhKy", [...before, ...rows]));
    expect([...(finance ?? [])]).toEqual([
      ["Đơn vị", "Sở Tài chính"],
      ["Quý III/2025", "0"],
      ["Năm 2025", "1"],
    ]);
  });

  it("computes the shares in the sheet, so that a corrected figure changes them", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(await bytesOf(rows)) as unknown as ArrayBuffer);
    const formulas: string[] = [];
    book.getWorksheet("Tình hình báo cáo")?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) formulas.push(cell.formula);
      });
    });
    expect(formulas.filter((formula) => formula.startsWith("IF("))).toHaveLength(4 * 4);
  });
});
