import { readPdf } from "../../../../src/adapters/documents/pdf/read-pdf";
import { nodeDocumentTools } from "../../../../src/adapters/system/document-tools-node";
import type { SourceDocument, SourceTable } from "../../../../src/engine/source/source-document";
import { withLibreOffice } from "../../../support/libre-office";
import { HEADER, planDocx, printed, ROWS } from "./office-made";

withLibreOffice("a plan printed by LibreOffice (needs soffice)", () => {
  let docx: Uint8Array;
  let document: SourceDocument;
  const tables = (): SourceTable[] => document.blocks.filter((block) => block.kind === "table");
  const prose = (): string[] => document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

  beforeAll(async () => {
    docx = await planDocx();
    const result = await readPdf(printed(docx), "plan.pdf", nodeDocumentTools());
    if (!result.ok) throw new Error(result.failure.kind);
    document = result.value;
  }, 60_000);

  it("gives each cell its words, with the rest of a row cut by the page break in a row of its own", () => {
    const [first, second] = tables();
    const rows = [...(first?.rows ?? []), ...(second?.rows ?? [])].map((row) => row.cells.map((cell) => cell.text));
    expect(rows.filter((row) => row.join() === HEADER.join())).toHaveLength(2);
    const whole = rows.filter((row) => row.join() !== HEADER.join()).map((row) => row.join(" "));
    const typed = ROWS.map((row) =>
      typeof row === "string"
        ? row
        : [row.task, row.sameLead === true ? "" : row.lead, row.due].filter(Boolean).join(" "),
    );
    const letters = (texts: readonly string[]): string[] => texts.join(" ").split(/\s+/).sort();
    const numbers = ROWS.flatMap((row) => (typeof row === "string" ? [] : [row.number]));
    expect(letters(whole)).toEqual(letters([...typed, ...numbers, "I", "II"]));
  });

  it("sees cells merged over columns and over rows", () => {
    const cells = tables()
      .flatMap((table) => table.rows)
      .flatMap((row) => row.cells);
    expect(cells.find((cell) => cell.text === "Hỗ trợ doanh nghiệp")).toMatchObject({
      column: 2,
      columnSpan: 3,
      bold: true,
    });
    expect(cells.find((cell) => cell.text === "Sở Công Thương")).toMatchObject({
      column: 3,
      rowSpan: 2,
      bold: false,
      confidence: null,
    });
  });

  it("keeps the items of a cell on lines of their own, and line ends made by its width as blanks", () => {
    const texts = tables().flatMap((table) => table.rows.flatMap((row) => row.cells.map((cell) => cell.text)));
    expect(texts).toContain(
      "- Công khai kết quả giải quyết hồ sơ trên Cổng Dịch vụ công;\n- Gửi tin nhắn báo kết quả cho người nộp.",
    );
    expect(texts).toContain("Các Sở, ban, ngành, Ủy ban nhân dân các xã, phường");
  });

  it("reads letterhead and signature column by column, and drops the page numbers", () => {
    const joined = prose().join(" | ");
    expect(joined).toMatch(
      /^ỦY BAN NHÂN DÂN.*Số: 15\/KH-UBND \| CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM \| Độc lập - Tự do - Hạnh phúc \| An Hòa, ngày 9 tháng 02 năm 2026 \| KẾ HOẠCH/,
    );
    expect(joined).toMatch(
      /Nơi nhận: \| - Như mục 1; \| - Lưu: VT\. \| TM\. ỦY BAN NHÂN DÂN \| CHỦ TỊCH \| Lê Thị Mẫu$/,
    );
    expect(joined).not.toMatch(/\d\/2(?!\d)/);
  });

  it("gives justified paragraphs back whole", () => {
    expect(prose()).toContain(
      "1. Các cơ quan, đơn vị được giao chủ trì chịu trách nhiệm trước Ủy ban nhân dân tỉnh về tiến độ và chất lượng của từng nhiệm vụ trong bảng dưới đây.",
    );
  });

  it("says that a file is locked by a password", async () => {
    const options = JSON.stringify({
      EncryptFile: { type: "boolean", value: "true" },
      DocumentOpenPassword: { type: "string", value: "mat khau" },
    });
    const locked = printed(docx, options);
    expect(await readPdf(locked, "khoa.pdf", nodeDocumentTools())).toEqual({
      ok: false,
      failure: { kind: "file-encrypted", file: "khoa.pdf" },
    });
  }, 60_000);
});
