import { readPlan } from "../../../../src/engine/reading/read-plan";
import type { SourceBlock, SourceCell, SourceDocument } from "../../../../src/engine/source/source-document";
import { documentOf } from "../../../support/table-literal";

const PRINTED = documentOf(
  "KẾ HOẠCH",
  "Nâng cao Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026",
  `STT | Nhiệm vụ                  | Cơ quan chủ trì | Thời gian
   1   | Đối thoại với doanh nghiệp | Sở Tài chính   | Thường xuyên
   2   | Công khai thủ tục          | Sở Tư pháp     | Thường xuyên`,
);

/** The same page as a machine read it: `doubt` lowers the certainty of the cell with that text. */
function scanned(text: string, doubt: Partial<SourceCell>): SourceDocument {
  const cellOf = (cell: SourceCell): SourceCell =>
    cell.text === text ? { ...cell, confidence: 0.96, ...doubt } : { ...cell, confidence: 0.96 };
  const block = (one: SourceBlock): SourceBlock =>
    one.kind === "table" ? { ...one, rows: one.rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })) } : one;
  return { ...PRINTED, format: "image", blocks: PRINTED.blocks.map(block) };
}

const marked = (document: SourceDocument) =>
  readPlan([document], { directory: null })
    .findings.filter(({ id }) => id.startsWith("scan-cell-"))
    .map(({ id, task, value, args }) => [id, task?.slice(-3) ?? null, value, args]);

describe("cells read from a picture", () => {
  test("are marked one by one where the machine was not sure, with the words to compare", () => {
    expect(marked(scanned("Sở Tư pháp", { confidence: 0.61, doubtfulWords: ["pháp"] }))).toEqual([
      ["scan-cell-uncertain", "002", "Sở Tư pháp", { column: "Cơ quan chủ trì", words: "pháp" }],
    ]);
  });

  test("are marked where there is ink that nobody could read", () => {
    expect(marked(scanned("Sở Tư pháp", { confidence: 0, text: "" }))).toEqual([
      ["scan-cell-unread", "002", null, { column: "Cơ quan chủ trì" }],
    ]);
  });

  test("are marked in the header too, by the number of their column", () => {
    expect(marked(scanned("Nhiệm vụ", { confidence: 0.7, doubtfulWords: ["vụ"] }))).toEqual([
      ["scan-cell-uncertain", null, "Nhiệm vụ", { column: "2", words: "vụ" }],
    ]);
  });

  test("are left alone where the machine was sure, and where no machine read at all", () => {
    expect(marked(scanned("không có ô này", {}))).toEqual([]);
    expect(marked(PRINTED)).toEqual([]);
  });
});
