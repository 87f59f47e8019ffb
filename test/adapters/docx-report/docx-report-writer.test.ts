import { strFromU8, unzipSync } from "fflate";
import { wordToHtml } from "../../../src/adapters/documents/docx/word-to-html";
import { docxReportWriter } from "../../../src/adapters/docx-report/docx-report-writer";
import { resultsBySubIndex } from "../../../src/engine/summary/sections/results-by-sub-index";
import { anAnswer, aQuarter, aStatus } from "../../support/quarter-builders";
import { summaryOf } from "../../support/summary-workbook";

const AT = "2025-12-12T01:00:00Z";
const quarter = aQuarter({
  answers: [anAnswer({ obstacles: "Thiếu kinh phí tập huấn." })],
  statuses: [
    aStatus("999-I-001", "ongoing-reported", { "Sở Tài chính": "ongoing-reported" }),
    aStatus("999-I-002", "unreported", { "Sở Nội vụ": "unreported" }),
  ],
});
const { report } = summaryOf(quarter);

describe("the draft report as .docx", () => {
  let parts: Record<string, string>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await docxReportWriter.write(report, AT);
    parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  });
  const words = (name: string): string =>
    [...(parts[name] ?? "").matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("|");

  test("is A4 with the margins of Nghị định 30/2020: 2 cm above and below, 3 cm left, 1.5 cm right", () => {
    const document = parts["word/document.xml"] ?? "";
    expect(document).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(document).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  });

  test("is set in Times New Roman, nothing else", () => {
    const fonts = new Set(
      [...(parts["word/document.xml"] ?? "").matchAll(/w:ascii="([^"]+)"/g)].map(([, font]) => font),
    );
    expect([...fonts]).toEqual(["Times New Roman"]);
  });

  test("begins with quốc hiệu, tiêu ngữ, number, place and day", () => {
    const text = words("word/document.xml");
    for (const part of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG",
      "SỞ TÀI CHÍNH",
      "Số: …/BC-STC",
      "Hải Phòng, ngày 12 tháng 12 năm 2025",
    ])
      expect(text).toContain(part);
  });

  test("ends with nơi nhận and the signer's post", () => {
    expect(words("word/document.xml")).toMatch(/Nơi nhận:\|- Như trên;\|.*\|- Lưu: VT\.\|GIÁM ĐỐC/);
  });

  test("numbers its pages in the upper margin from the second on", () => {
    expect(parts["word/document.xml"]).toContain("<w:titlePg/>");
    const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.filter((name) => parts[name]?.includes("PAGE"))).toHaveLength(1);
  });

  test("holds the figures of the section it speaks of, in text and table", () => {
    const { total } = resultsBySubIndex.figures(quarter);
    const text = words("word/document.xml");
    expect(text).toContain(
      `Tổng số ${total.assigned} nhiệm vụ: ${total.counts.ongoingWithResult} nhiệm vụ thường xuyên`,
    );
    expect(text).toContain("Tổng số|2|0|1|0|0|0|1|0");
    expect(text).toContain("- Thiếu kinh phí tập huấn (Sở Tài chính).");
  });

  test("is the same file whenever it is written", async () => {
    expect(Buffer.compare(await docxReportWriter.write(report, AT), bytes)).toBe(0);
  });

  test("can be read by who reads plans", async () => {
    expect(await wordToHtml(bytes)).toContain("Gia nhập thị trường");
  });
});
