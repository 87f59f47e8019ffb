import { strToU8, zipSync } from "fflate";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { inLanguage, sourceFailureText } from "../../../src/application/failure-texts";
import { readSources } from "../../../src/application/reading/read-sources";
import { foreignContent } from "../../../src/engine/archive/foreign-content";
import { messageOf } from "../../../src/engine/reading/finding-texts";
import { readPlan } from "../../../src/engine/reading/read-plan";
import { LONGEST_TEXT } from "../../../src/engine/source/source-limits";
import { p, table, tc, tr, wordFile } from "../../adapters/documents/docx/word-file";
import { withMoreParts } from "../../adapters/xlsx/file-parts";

const readers = { documents: createDocumentReader(nodeDocumentTools()), workbooks: xlsxFiles };
const read = (bytes: Uint8Array, name = "ke-hoach.docx") => readSources([{ name, bytes }], readers);

const WORD = wordFile(
  p("KẾ HOẠCH") +
    table(tr(tc(p("STT")), tc(p("Nhiệm vụ")), tc(p("Chủ trì"))), tr(tc(p("1")), tc(p("Họp")), tc(p("Sở Nội vụ")))),
);

describe("what a file carries beside its words", () => {
  test.each([
    ["word/vbaProject.bin", "macros", "macro"],
    ["word/activeX/activeX1.xml", "controls", "ActiveX"],
    ["word/embeddings/oleObject1.bin", "embedded-objects", "nhúng"],
  ])("%s is named, and the words are read all the same", async (path, kind, word) => {
    const sources = await read(withMoreParts(WORD, { [path]: "\u0000\u0001" }));
    if (!sources.ok) throw new Error(sources.failure.kind);
    const plan = readPlan(sources.value, { directory: null });
    expect(plan.tasks.map(({ text }) => text)).toEqual(["Họp"]);
    const named = plan.findings.find(({ id }) => id === `file-holds-${kind}`);
    expect(named === undefined ? "" : messageOf(named)).toContain(word);
  });

  test("links of a workbook to other files are named", () => {
    const parts = { "xl/workbook.xml": strToU8("<x/>"), "xl/externalLinks/externalLink1.xml": strToU8("<x/>") };
    expect(foreignContent(zipSync(parts))).toEqual(["external-links"]);
  });

  test("is nothing in an ordinary file, and in what is no zip", () => {
    expect(foreignContent(WORD)).toEqual([]);
    expect(foreignContent(strToU8("PK nhưng là văn bản"))).toEqual([]);
    expect(foreignContent(new Uint8Array())).toEqual([]);
  });
});

describe("a source without end", () => {
  test("is refused in one sentence that names the limit", async () => {
    const sources = await read(strToU8(`KẾ HOẠCH\n${"x".repeat(LONGEST_TEXT + 1)}`), "dai.txt");
    expect(sources.ok ? "" : inLanguage(sourceFailureText(sources.failure), "vi")).toBe(
      "Tệp dai.txt quá lớn (giới hạn 100.000 chữ cái trong một ô hoặc một đoạn). Tách riêng phần phụ lục rồi chọn lại.",
    );
  });
});
