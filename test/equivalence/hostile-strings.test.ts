import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readDocx } from "../../src/adapters/documents/docx/read-docx";
import { docxReportWriter } from "../../src/adapters/docx-report/docx-report-writer";
import { observeOffice } from "../../src/adapters/office/observe";
import { officeWorkbook } from "../../src/adapters/office/office-workbook";
import { readXlsx } from "../../src/adapters/xlsx/read-xlsx";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { csvOf } from "../../src/engine/consolidation/tidy/csv";
import type { ReportDocument } from "../../src/engine/summary/report/report-document";
import { textCell } from "../../src/engine/workbook/cells";
import { resolve } from "../../src/engine/workbook/resolve";
import { createExcelHost } from "../excel-host/transports/native-host";
import { hostileStrings } from "../support/hostile-strings";
import { hasLibreOffice, saveByLibreOffice } from "../support/libre-office";
import { aSheet, aWorkbook } from "./gallery/a-workbook";

const TEXTS = hostileStrings(10_000);
const workbookOf = (texts: readonly string[]) =>
  resolve(
    aWorkbook(
      aSheet([
        {
          kind: "table",
          name: "tblChu",
          columns: [{ header: "Chữ", width: 40, kind: "text" }],
          rows: texts.map((text) => [textCell(text)]),
        },
      ]),
    ),
  );
const plain = workbookOf(TEXTS);
const REPORT: ReportDocument = {
  letterhead: {
    superior: "UBND",
    issuer: "SỞ",
    number: "Số: …/BC",
    place: "Hải Phòng",
    day: "2026-01-05",
  },
  kind: "BÁO CÁO",
  subject: "Thử",
  addressee: "UBND",
  parts: [],
  recipients: [],
  signer: ["GIÁM ĐỐC"],
};
/** Line ends are one sign, whatever system wrote them. */
const differing = (found: readonly unknown[]): unknown[] =>
  TEXTS.flatMap((text, at) => (found[at] === text ? [] : [[text, found[at]]])).slice(0, 5);

describe("10,000 texts that look like formulas, links, codes and markup", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeXlsx(plain);
  }, 60_000);

  test("come back unchanged from an .xlsx file, which holds no formula at all", async () => {
    const content = await readXlsx(bytes);
    if (!content.ok) throw new Error(JSON.stringify(content.failure));
    const rows = content.value.sheets[0]?.tables[0]?.rows ?? [];
    expect(rows).toHaveLength(TEXTS.length);
    expect(differing(rows.map(([cell]) => (cell?.value.kind === "text" ? cell.value.text : cell?.value)))).toEqual([]);
    const sheets = Object.entries(unzipSync(bytes)).filter(([path]) => path.startsWith("xl/worksheets/"));
    for (const [, part] of sheets) expect(strFromU8(part)).not.toMatch(/<f[ >]|<hyperlink /);
  }, 60_000);

  test("are plain texts to an independent reader", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    const sheet = book.worksheets[0];
    const cells = TEXTS.map((_, at) => sheet?.getCell(at + 2, 1));
    // A text that reads like an error value ("#REF!") is written as one run, so that no program takes it for one.
    const texts = cells.map((cell) => (cell?.type === ExcelJS.ValueType.RichText ? cell.text : cell?.value));
    expect(differing(texts)).toEqual([]);
  }, 60_000);

  (hasLibreOffice ? test : test.skip)(
    "are plain texts to LibreOffice, which computes nothing (needs soffice)",
    () => {
      const folder = mkdtempSync(join(tmpdir(), "chu-"));
      try {
        writeFileSync(join(folder, "chu.xlsx"), bytes);
        saveByLibreOffice({ folder, files: ["chu.xlsx"], format: "fods", into: "", seconds: 150 });
        const fods = readFileSync(join(folder, "chu.fods"), "utf8");
        expect(fods).not.toContain("table:formula");
        expect(fods.match(/office:value-type="string"/g)?.length).toBeGreaterThanOrEqual(TEXTS.length);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    180_000,
  );

  test("stand in the open workbook as texts", async () => {
    const host = createExcelHost();
    try {
      const written = await officeWorkbook().write({ workbook: plain, label: "", at: "2025-10-01T00:00:00Z", who: "" });
      if (!written.ok) throw new Error(JSON.stringify(written.failure));
      const seen = await host.run(observeOffice);
      const ours = seen.sheets.find((sheet) => sheet.cells.length >= TEXTS.length);
      const byRow = new Map(ours?.cells.map((cell) => [cell.row, cell.value]));
      const header = Math.min(...byRow.keys());
      const found = TEXTS.map((_, at) => byRow.get(header + 1 + at));
      expect(found.filter((value) => value?.kind === "formula")).toEqual([]);
      expect(differing(found.map((value) => (value?.kind === "text" ? value.text : value)))).toEqual([]);
      await host.settled();
    } finally {
      host.close();
    }
  }, 180_000);

  test("stand in the open workbook as texts even where they fill a cell and leave no room for an apostrophe", async () => {
    const full = ["=", "+", "-", "@", "'", "=cmd|' /C calc'!A0 "].map((start) =>
      `${start}${"A1+".repeat(11_000)}`.slice(0, 32_767),
    );
    const host = createExcelHost();
    try {
      const workbook = workbookOf(full);
      const written = await officeWorkbook().write({ workbook, label: "", at: "2025-10-01T00:00:00Z", who: "" });
      if (!written.ok) throw new Error(JSON.stringify(written.failure));
      const cells = (await host.run(observeOffice)).sheets.flatMap((sheet) => sheet.cells);
      expect(cells.filter(({ value }) => value.kind === "formula")).toEqual([]);
      const texts = new Set(cells.flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])));
      expect(full.filter((text) => !texts.has(text.slice(0, -1)))).toEqual([]);
    } finally {
      host.close();
    }
  }, 60_000);

  test("are plain paragraphs of the report (.docx), without a field or a link", async () => {
    const parts = TEXTS.map((text) => ({ kind: "paragraph", text }) as const);
    const file = await docxReportWriter.write({ ...REPORT, parts }, "2026-01-05T01:00:00Z");
    const document = strFromU8(unzipSync(file)["word/document.xml"] ?? new Uint8Array());
    expect(document).not.toMatch(/<w:(?:instrText|fldSimple|fldChar|hyperlink|altChunk|object)[ >]/);
    const read = await readDocx(file, "bao-cao.docx");
    if (!read.ok) throw new Error(read.failure.kind);
    const words = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim();
    const found = new Set(
      read.value.blocks.flatMap((block) => (block.kind === "paragraph" ? [words(block.text)] : [])),
    );
    expect(
      TEXTS.map(words)
        .filter((text) => text !== "" && !found.has(text))
        .slice(0, 5),
    ).toEqual([]);
  }, 120_000);

  test("begin in a .csv file with nothing that a program could run", () => {
    const lines = csvOf(
      ["text"],
      TEXTS.map((text) => [text]),
    ).slice('"text"\r\n'.length);
    const cells = [...lines.matchAll(/"((?:[^"]|"")*)"\r\n/g)].map(([, cell = ""]) => cell.replaceAll('""', '"'));
    expect(cells).toHaveLength(TEXTS.length);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(differing(cells.map((cell, at) => (cell === `'${TEXTS[at]}` ? TEXTS[at] : cell)))).toEqual([]);
  });
});
