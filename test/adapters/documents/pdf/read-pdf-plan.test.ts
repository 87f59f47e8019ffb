import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readPdf } from "../../../../src/adapters/documents/pdf/read-pdf";
import { nodeDocumentTools } from "../../../../src/adapters/system/document-tools-node";
import type { SourceDocument, SourceRow, SourceTable } from "../../../../src/engine/source/source-document";
import { cleanText } from "../../../../src/engine/text/clean";

const shared = path.resolve(process.cwd(), "../shared");
const pdfFile = path.join(shared, "sources/003.pdf");
const withShared = existsSync(pdfFile) ? describe : describe.skip;

const HEADER = "STT";
const COLUMNS = 6;

/** The rows of the plan as a careful copyist typed them: one line a row, cells apart by tabs. */
function typedRows(): string[][] {
  const plans = path.join(shared, "plans");
  const name = readdirSync(plans).find((entry) => entry.startsWith("003_")) ?? "";
  const lines = readFileSync(path.join(plans, name), "utf8").split("\n");
  return lines.filter((line) => /^\d+\t/.test(line)).map((line) => line.split("\t").map(cleanText));
}

/** Numbered rows with the rows a page break cut off below them, blanks collapsed. */
function taskRows(document: SourceDocument): string[][] {
  const rows = tablesOf(document)
    .flatMap((table) => table.rows)
    .map(textsOf);
  const tasks: string[][] = [];
  let open = false;
  for (const row of rows) {
    if (row[0] === HEADER) continue;
    if (/^\d+$/.test(row[0] ?? "")) {
      tasks.push(row);
      open = true;
    } else if (row[0] === "" && open)
      row.forEach((text, at) => tasks.at(-1)?.splice(at, 1, cleanText(`${tasks.at(-1)?.[at] ?? ""} ${text}`)));
    else open = false;
  }
  return tasks;
}

const tablesOf = (document: SourceDocument): SourceTable[] => document.blocks.filter((block) => block.kind === "table");

function textsOf(row: SourceRow): string[] {
  const texts = Array.from({ length: COLUMNS }, () => "");
  for (const cell of row.cells) texts[cell.column - 1] = cleanText(cell.text);
  return texts;
}

withShared("plan 220/KH-UBND as a PDF of 19 pages (needs ../shared)", () => {
  let document: SourceDocument;
  const seen: [number, number][] = [];

  beforeAll(async () => {
    const bytes = new Uint8Array(readFileSync(pdfFile));
    const result = await readPdf(bytes, "003.pdf", nodeDocumentTools(), (done, total) => seen.push([done, total]));
    if (!result.ok) throw new Error(result.failure.kind);
    document = result.value;
  }, 30_000);

  it("gives all 73 tasks with every cell as typed", () => {
    const typed = typedRows();
    const read = taskRows(document);
    expect(read).toHaveLength(73);
    const wrong = typed.flatMap((row, at) =>
      row.flatMap((text, column) => (read[at]?.[column] === text ? [] : [[text, read[at]?.[column]]])),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps one table a page, in order, each with its page and the repeated header as its first row", () => {
    const tables = tablesOf(document);
    expect(tables.map((table) => table.place.page)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
    expect(tables.map((table) => table.place.table)).toEqual(tables.map((_, at) => at + 1));
    expect(
      tables.every(
        (table) =>
          table.columns === COLUMNS && textsOf(table.rows[0] ?? { cells: [], place: table.place })[0] === HEADER,
      ),
    ).toBe(true);
  });

  it("tells section rows by their merged bold cell", () => {
    const sections = tablesOf(document)
      .flatMap((table) => table.rows)
      .filter((row) => row.cells.length === 2);
    expect(sections.map((row) => row.cells[0]?.text)).toEqual([
      "I",
      "II",
      "III",
      "IV",
      "V",
      "VI",
      "VII",
      "VII",
      "VIII",
      "IX",
      "X",
    ]);
    expect(sections.every((row) => row.cells[1]?.columnSpan === 5 && row.cells.every((cell) => cell.bold))).toBe(true);
  });

  it("drops the page numbers 1/19 to 19/19 and nothing else of the prose", () => {
    const prose = document.blocks.filter((block) => block.kind === "paragraph").map((block) => block.text);
    expect(prose.filter((text) => /^\d+\s*\/\s*19$/.test(text))).toEqual([]);
    expect(prose).toContain("I. MỤC TIÊU");
    expect(prose).toContain("PHỤ LỤC I");
    expect(prose.at(-1)).toBe(
      "(Kèm theo Kế hoạch số 220 /KH-UBND ngày 28/8/2025 của Ủy ban nhân dân thành phố Hải Phòng)",
    );
  });

  it("rebuilds paragraphs from their lines", () => {
    const prose = document.blocks.filter((block) => block.kind === "paragraph").map((block) => block.text);
    expect(prose).toContain(
      "1. Phấn đấu tăng tổng điểm số PCI đạt từ 74 điểm trở lên; giữ vững vị trí xếp hạng PCI của thành phố Hải Phòng trong Top 5 của cả nước.",
    );
    expect(prose.filter((text) => /^\d+\. /.test(text)).length).toBeGreaterThanOrEqual(22);
  });

  it("tells how many pages are done", () => {
    expect(seen[0]).toEqual([1, 19]);
    expect(seen.at(-1)).toEqual([19, 19]);
  });
});
