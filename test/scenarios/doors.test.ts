import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createDocumentReader } from "../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../src/adapters/system/document-tools-node";
import { gridsOf } from "../../src/adapters/xlsx/grids-of";
import { writeXlsx } from "../../src/adapters/xlsx/write-xlsx";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { inLanguage, sourceFailureText } from "../../src/application/failure-texts";
import { readSources } from "../../src/application/reading/read-sources";
import { readPlan } from "../../src/engine/reading/read-plan";
import { textCell } from "../../src/engine/workbook/cells";
import { resolve } from "../../src/engine/workbook/resolve";
import { p, wordFile } from "../adapters/documents/docx/word-file";
import { madePdf } from "../adapters/documents/pdf/made-pdf";
import { aSheet, aWorkbook } from "../equivalence/gallery/a-workbook";

const readers = { documents: createDocumentReader(nodeDocumentTools()), workbooks: xlsxFiles };

/** The sentence a person sees, or what was read. */
async function told(name: string, bytes: Uint8Array): Promise<string> {
  const sources = await readSources([{ name, bytes }], readers);
  return sources.ok ? "đã đọc" : inLanguage(sourceFailureText(sources.failure), "vi");
}

const word = (more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w:document/>"), ...more });
const book = (more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>"), ...more });
const many = Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`p${at}`, new Uint8Array(1)]));

/** The directory says something else of every part than the truth; `at` is the place of the field in its entry. */
function claiming(
  bytes: Uint8Array,
  fields: readonly (readonly [at: number, value: number, size: 2 | 4])[],
): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 46 < changed.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    for (const [field, value, size] of fields) {
      if (size === 4) view.setUint32(at + field, value, true);
      else view.setUint16(at + field, value, true);
    }
  }
  return changed;
}

const PASSWORD = [[8, 1, 2]] as const;
const HUGE = [
  [20, 3_000_000, 4],
  [24, 150_000_000, 4],
] as const;
const LONG = [
  [20, 3_000_000, 4],
  [24, 70_000_000, 4],
] as const;
const BROAD = [
  [20, 3_000_000, 4],
  [24, 50_400_000, 4],
] as const;
const HALF = [
  [20, 3_000_000, 4],
  [24, 30_000_000, 4],
] as const;
const zeros = new Uint8Array(5_000_000);
const elements = (count: number): string => "<c/>".repeat(count);

/** One cell with a word, repeated in so many rows and columns. */
function openSheet(rows: number, columns: number): Uint8Array {
  const names = ["office", "table", "text"].map(
    (one) => `xmlns:${one}="urn:oasis:names:tc:opendocument:xmlns:${one}:1.0"`,
  );
  const cell = `<table:table-cell table:number-columns-repeated="${columns}" office:value-type="string"><text:p>a</text:p></table:table-cell>`;
  const row = `<table:table-row table:number-rows-repeated="${rows}">${cell}</table:table-row>`;
  const sheet = `<office:spreadsheet><table:table table:name="A">${row}</table:table></office:spreadsheet>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(
      `<office:document-content ${names.join(" ")}><office:body>${sheet}</office:body></office:document-content>`,
    ),
  });
}

/** The old container with the stream of a workbook in its directory and nothing behind it. */
function oldBook(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."Workbook"].forEach((letter, at) => {
    bytes[1024 + 2 * at] = letter.charCodeAt(0);
  });
  return bytes;
}

/** Head of a picture of 20,000 × 20,000 pixels, with nothing behind it. */
function hugePicture(): Uint8Array {
  const bytes = new Uint8Array(64);
  bytes.set([
    0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0x4e, 0x20, 0, 0, 0x4e, 0x20, 8,
  ]);
  return bytes;
}

describe("each limit, hit on purpose, is told in a sentence that says what to do", () => {
  test.each([
    [
      "a Word file of more than 200 MB",
      "a.docx",
      claiming(word(), HUGE),
      "Tệp a.docx quá lớn (giới hạn 200 MB khi giải nén).",
    ],
    [
      "a Word file packed a hundred times",
      "a.docx",
      word({ "word/media/a.bin": zeros }),
      "Tệp a.docx quá lớn (giới hạn mức nén 100 lần).",
    ],
    ["a Word file of 2,003 parts", "a.docx", word(many), "Tệp a.docx quá lớn (giới hạn 2.000 phần)."],
    [
      "a Word file of one word part beyond 24 MB",
      "a.docx",
      claiming(zipSync({ "word/document.xml": strToU8("<w:document/>") }), LONG),
      "Tệp a.docx quá lớn (giới hạn 24 MB chữ).",
    ],
    ["a Word file with a password inside the zip", "a.docx", claiming(word(), PASSWORD), "Tệp a.docx có mật khẩu."],
    [
      "a workbook of more than 200 MB",
      "a.xlsx",
      claiming(book(), HUGE),
      "Bảng tính a.xlsx lớn bất thường nên không mở.",
    ],
    [
      "a workbook packed a hundred times",
      "a.xlsx",
      book({ "xl/a.bin": zeros }),
      "Bảng tính a.xlsx lớn bất thường nên không mở.",
    ],
    ["a workbook of 2,003 parts", "a.xlsx", book(many), "Bảng tính a.xlsx lớn bất thường nên không mở."],
    ["a workbook with a password inside the zip", "a.xlsx", claiming(book(), PASSWORD), "Tệp a.xlsx có mật khẩu."],
    [
      "a Word file of more than 250,000 elements",
      "a.docx",
      zipSync({ "word/document.xml": strToU8(`<w:document>${elements(250_001)}</w:document>`) }, { level: 0 }),
      "Tệp a.docx quá lớn (giới hạn khoảng 50.000 ô và đoạn).",
    ],
    [
      "a page of more than 250,000 elements",
      "a.html",
      strToU8(`<html>${"<p>việc".repeat(250_001)}`),
      "Tệp a.html quá lớn (giới hạn khoảng 50.000 ô và đoạn).",
    ],
    [
      "a text of more than 24 MB",
      "a.txt",
      strToU8("Nhiệm vụ\n".repeat(2_300_000)),
      "Tệp a.txt quá lớn (giới hạn 24 MB chữ).",
    ],
    [
      "a workbook with a part beyond 48 MB",
      "a.xlsx",
      claiming(book(), BROAD),
      "Bảng tính a.xlsx có một phần lớn hơn 48 MB nên không mở. Xóa các hàng, cột thừa hoặc tách trang lớn ra tệp khác",
    ],
    [
      "a workbook whose parts come to more than 96 MB",
      "a.xlsx",
      claiming(book({ "xl/worksheets/sheet1.xml": zeros.subarray(0, 9), "xl/a.xml": zeros.subarray(0, 9) }), HALF),
      "Bảng tính a.xlsx có dữ liệu lớn hơn 96 MB nên không mở.",
    ],
    [
      "a workbook in binary with a part beyond 12 MB",
      "a.xlsb",
      claiming(book({ "xl/workbook.bin": zeros.subarray(0, 9) }), [
        [20, 3_000_000, 4],
        [24, 13_000_000, 4],
      ]),
      "Bảng tính a.xlsb có một phần lớn hơn 12 MB nên không mở.",
    ],
    [
      "a workbook with more cells than 650,000",
      "a.xlsx",
      zipSync(
        { "[Content_Types].xml": strToU8("<Types/>"), "xl/worksheets/sheet1.xml": strToU8(elements(2_000_001)) },
        { level: 0 },
      ),
      "Bảng tính a.xlsx có quá nhiều ô (giới hạn khoảng 650.000 ô) nên không mở.",
    ],
    [
      "a workbook whose list of texts has more than 500,000, which no cell uses",
      "a.xlsx",
      zipSync(
        { "[Content_Types].xml": strToU8("<Types/>"), "xl/sharedStrings.xml": strToU8("<si/>".repeat(500_001)) },
        { level: 0 },
      ),
      "Bảng tính a.xlsx có quá nhiều ô (giới hạn khoảng 650.000 ô) nên không mở.",
    ],
    [
      "a workbook that lists one sheet eleven thousand times",
      "a.xlsx",
      readFileSync("test/fuzz/found/one-sheet-listed-eleven-thousand-times.xlsx.bin"),
      "Bảng tính a.xlsx có quá nhiều trang (giới hạn 500 trang) nên không mở.",
    ],
    [
      "a kilobyte of .ods that stands for nineteen million cells",
      "a.ods",
      openSheet(1_000_000, 19),
      "Bảng tính a.ods có quá nhiều ô (giới hạn khoảng 650.000 ô) nên không mở.",
    ],
    [
      "an old workbook beyond 24 MB",
      "a.xls",
      oldBook(25 * 1024 * 1024),
      "Bảng tính a.xls có một phần lớn hơn 24 MB nên không mở.",
    ],
    ["a picture of 400 million pixels", "a.png", hugePicture(), "Tệp a.png quá lớn (giới hạn 60 triệu điểm ảnh)."],
    [
      "a text of more than two million letters",
      "a.txt",
      strToU8("Đối thoại với doanh nghiệp\n".repeat(90_000)),
      "Tệp a.txt quá lớn (giới hạn 2 triệu chữ cái).",
    ],
    [
      "a page nested without end",
      "a.html",
      strToU8(`<html>${"<div>".repeat(200_000)}x`),
      "Tệp a.html bị hỏng hoặc tải về chưa đủ.",
    ],
  ])("%s", async (_, name, bytes, sentence) => {
    const said = await told(name, bytes);
    expect(said.startsWith(sentence) ? sentence : said).toBe(sentence);
  });

  test("a PDF of 501 pages", async () => {
    const pages = Array.from({ length: 501 }, () => ({ width: 100, height: 100, draws: "" }));
    expect(await told("a.pdf", madePdf(pages))).toContain("giới hạn 500 trang");
  });
});

describe("limits are hit at their very edge", () => {
  /** A Word file whose list of parts has so many bytes. */
  const listed = (bytes: number): Uint8Array => {
    const parts = unzipSync(wordFile(p("KẾ HOẠCH")));
    const list = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
    const padded = list.replace("</Types>", `${" ".repeat(bytes - strToU8(list).length)}</Types>`);
    return zipSync({ ...parts, "[Content_Types].xml": [strToU8(padded), { level: 0 }] });
  };

  test("a Word file with a list of parts of 512 KB is read, with one byte more it is refused", async () => {
    expect(await told("a.docx", listed(512 * 1024))).toBe("đã đọc");
    expect(await told("a.docx", listed(512 * 1024 + 1))).toMatch(/^Tệp a\.docx bị hỏng/);
  });

  test("a cell of 100,000 letters is read, one of a letter more is refused", async () => {
    const page = (letters: number): Uint8Array =>
      strToU8(`<html><body><table><tr><td>1</td><td>${"x".repeat(letters)}</td></tr></table></body></html>`);
    expect(await told("a.html", page(100_000))).toBe("đã đọc");
    expect(await told("a.html", page(100_001))).toMatch(/^Tệp a\.html /);
  });

  test("a sheet of a plan is read to row 20,000 and column 100, and what lies beyond is told of", async () => {
    const at = (row: number, column: number, text: string) => ({ row, column, value: textCell(text), style: 0 });
    const plain = resolve(aWorkbook(aSheet([{ kind: "title", level: 1, text: "Phụ lục" }])));
    const cells = [at(20_000, 100, "ở góc"), at(20_001, 1, "quá hàng"), at(5, 101, "quá cột")];
    const bytes = await writeXlsx({ ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, cells })) });
    const grids = await gridsOf(bytes);
    expect(grids.ok ? grids.value.flatMap((grid) => grid.cells.map(({ text }) => text)) : grids).toEqual(["ở góc"]);
    const sources = await readSources([{ name: "ke-hoach.xlsx", bytes }], readers);
    const findings = sources.ok ? readPlan(sources.value, { directory: null }).findings : [];
    expect(findings.filter(({ id }) => id === "sheet-cut")).toMatchObject([
      { severity: "warning", args: { rows: "20000", columns: "100" } },
    ]);
  });
});

describe("names that every object has", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];

  test.each(NAMES)("%s in any cell is a word like others", (name) => {
    const row = (first: string): string => `${first}\t${name}\t${name}\t${name}`;
    const text = `KẾ HOẠCH\n${name}\nPHỤ LỤC ${name}\nSTT\tNhiệm vụ\tCơ quan chủ trì\tThời gian\n${row("1")}\n${row(name)}\n`;
    return readSources([{ name: `${name}.txt`, bytes: strToU8(text) }], readers).then((sources) => {
      if (!sources.ok) throw new Error(sources.failure.kind);
      const plan = readPlan(sources.value, { directory: null });
      expect(plan.tasks[0]?.text).toContain(name);
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    });
  });

  test("as parts of a Word file change nothing", async () => {
    const bytes = zipSync({
      "word/document.xml": strToU8("<w:document/>"),
      constructor: strToU8("x"),
      valueOf: strToU8("x"),
    });
    await told("a.docx", bytes);
    expect(await told("b.docx", wordFile(p("KẾ HOẠCH")))).toBe("đã đọc");
  });
});
