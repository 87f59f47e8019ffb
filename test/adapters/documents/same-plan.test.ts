import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";
import { readPlan } from "../../../src/engine/reading/read-plan";
import { sourceFromGrid } from "../../../src/engine/source/from-sheet";
import type { SourceDocument } from "../../../src/engine/source/source-document";
import { cleanText } from "../../../src/engine/text/clean";
import { asExcelPastes } from "./as-excel-pastes";

const SHARED = path.resolve(process.cwd(), "../shared");
const withShared = existsSync(SHARED) ? describe : describe.skip;
const reader = createDocumentReader(nodeDocumentTools());

async function open(name: string): Promise<SourceDocument> {
  const read = await reader.read({ name, bytes: new Uint8Array(readFileSync(path.join(SHARED, name))) });
  if (!read.ok) throw new Error(read.failure.kind);
  return read.value;
}
const PLANS: Readonly<Record<string, string>> = {
  "000": "plans/000_4c628114856c7b7f.txt",
  "003": "plans/003_86f6d0bf5c124c89.txt",
  "004": "plans/004_20ed74e4e97bd4cb.txt",
};

/**
 * Rows as a person reads them: cleaned texts of the filled cells. Only the text repeats the header on each page and has page
 * numbers ("2/14") in cells, so both are left out on either side.
 */
const rowsOf = (document: SourceDocument): string[] =>
  document.blocks
    .flatMap((block) => (block.kind === "table" ? block.rows : []))
    .map(({ cells }) =>
      cells.map(({ text }) => cleanText(text)).filter((text) => text !== "" && !/^\d+\/\d+$/.test(text)),
    )
    .filter(([first]) => first !== undefined && first !== "STT")
    .map((texts) => texts.join(" | "));

/** Tasks and sections without the place they came from. */
function planOf(document: SourceDocument): object {
  const { tasks, sections, targets, scores } = readPlan([document], { directory: null });
  const plain = (value: unknown): unknown =>
    JSON.parse(
      JSON.stringify(value, (key, inner: unknown) => (key === "source" || key === "place" ? undefined : inner)),
    );
  return { tasks: plain(tasks), sections: plain(sections), targets: plain(targets), scores: plain(scores) };
}
/** Words of a text without scanner's marks: what the .txt of a plan has more than its Word file. */
const withoutMarks = (value: object): unknown => JSON.parse(JSON.stringify(value).replace(/<\/?b>|\*\*/g, ""));

withShared("one plan in several formats (needs ../shared)", () => {
  it.each(["sources/003.html", "sources/003.docx"])("220/KH-UBND has in %s the rows of its text", async (name) => {
    expect(rowsOf(await open(name))).toEqual(rowsOf(await open(PLANS["003"] ?? "")));
  });

  it("81/KH-UBND has on the clipboard of Word the table rows of its text", async () => {
    const html = rowsOf(await open("sources/000.html"));
    const letterhead = html.filter((row) => /CỘNG HÒA|Số: 81/.test(row));
    expect(letterhead).toHaveLength(2);
    expect(html.filter((row) => !letterhead.includes(row))).toEqual(rowsOf(await open(PLANS["000"] ?? "")));
  });

  it.each([
    ["003", "sources/003.html"],
    ["003", "sources/003.docx"],
    ["000", "sources/000.html"],
    ["004", "sources/004.docx"],
  ])("%s reads the same from %s", async (plan, name) => {
    const [typed, formatted] = [await open(PLANS[plan] ?? ""), await open(name)];
    expect(withoutMarks(planOf(formatted))).toEqual(withoutMarks(planOf(typed)));
  });

  it.each(["sources/003.html", "sources/000.html", "sources/004.docx"])(
    "%s reads the same where it was pasted into Excel, which splits cells over rows",
    async (name) => {
      const document = await open(name);
      expect(planOf(sourceFromGrid(asExcelPastes(document), "dan.xlsx"))).toEqual(planOf(document));
    },
  );
});
