import type { WorkbookContent } from "../../../src/engine/workbook/content";
import { aForm, type FormLiteral, given, ofContent } from "./return-builders";

const formOf = (body: string, sheetName: string, change: Partial<FormLiteral> = {}): WorkbookContent =>
  aForm({ body, sheetName, rows: [[...given(1), "Đang thực hiện"]], ...change });

/** One workbook with the sheets and names of several, in order. */
const together = (...contents: readonly WorkbookContent[]): WorkbookContent => ({
  sheets: contents.flatMap(({ sheets }) => sheets),
  namedCells: contents.flatMap(({ namedCells }) => namedCells),
  properties: contents[0]?.properties ?? aForm({ rows: [] }).properties,
});

const read = (content: WorkbookContent) =>
  ofContent(content, "chung.xlsx").sheets.map(({ sheet, body, reasons }) => [sheet, body, reasons]);

describe("a workbook with the forms of several bodies", () => {
  test("each sheet belongs to the body its own cell names, with a `_meta` each", () => {
    const content = together(formOf("Sở Tài chính", "Phiếu báo cáo"), formOf("Sở Nội vụ", "Phiếu báo cáo (2)"));
    expect(read(content)).toEqual([
      ["Phiếu báo cáo", "Sở Tài chính", []],
      ["Phiếu báo cáo (2)", "Sở Nội vụ", []],
    ]);
  });

  test("the one `_meta` that came along is not held against the other body's sheet", () => {
    const content = together(formOf("Sở Tài chính", "STC"), formOf("Sở Nội vụ", "SNV", { meta: null }));
    expect(read(content)).toEqual([
      ["STC", "Sở Tài chính", []],
      ["SNV", "Sở Nội vụ", []],
    ]);
  });

  test("a copied sheet that lost its names is told by the words beside “Đơn vị báo cáo”, and that is marked", () => {
    const content = together(formOf("Sở Tài chính", "STC"), formOf("Sở Nội vụ", "SNV", { meta: null, named: false }));
    expect(read(content)[1]).toEqual(["SNV", "Sở Nội vụ", []]);
    const findings = ofContent(content, "chung.xlsx").sheets[1]?.findings.map(({ id }) => id);
    expect(findings).toEqual(["meta-missing", "body-from-label"]);
  });

  test("the same form twice in one workbook is one body's two returns", () => {
    const content = together(formOf("Sở Tài chính", "Phiếu"), formOf("Sở Tài chính", "Phiếu (2)", { meta: null }));
    expect(read(content).map(([, body]) => body)).toEqual(["Sở Tài chính", "Sở Tài chính"]);
  });
});

test("a body's own layout with the same headings, in a sheet and an order of its own", () => {
  const content = aForm({
    sheetName: "BC quý",
    headers: ["TT", "Nội dung công việc", "Kết quả đạt được", "Tình trạng", "Tồn tại, hạn chế"],
    rows: [["1", given(1)[2] ?? "", "Đã họp ba lần", "đang làm", "Thiếu người"]],
  });
  expect(ofContent(content, "rieng.xlsx").sheets[0]?.rows[0]).toMatchObject({
    task: "999-I-001",
    values: { progress: "in-progress", result: "Đã họp ba lần", obstacles: "Thiếu người" },
    reasons: [],
  });
});
