import { readPdf } from "../../../../src/adapters/documents/pdf/read-pdf";
import { nodeDocumentTools } from "../../../../src/adapters/system/document-tools-node";
import type { SourceBlock } from "../../../../src/engine/source/source-document";
import { type MadePage, madePdf } from "./made-pdf";

async function blocksOf(...pages: MadePage[]): Promise<readonly SourceBlock[]> {
  const result = await readPdf(madePdf(pages), "made.pdf", nodeDocumentTools());
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value.blocks;
}

const prose = (blocks: readonly SourceBlock[]): string[] =>
  blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
const cells = (blocks: readonly SourceBlock[]): string[][] =>
  blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.cells.map((cell) => cell.text)) : [],
  );

const say = (text: string, x: number, y: number, font = "F1"): string =>
  `BT /${font} 12 Tf ${x} ${y} Td (${text}) Tj ET `;
const a4 = { width: 595, height: 842 };
const words = say("STT", 60, 705) + say("Task", 160, 705) + say("1", 60, 685) + say("Review", 160, 685);

describe("readPdf", () => {
  it("reads a table whose borders are strokes", async () => {
    const draws = `50 720 m 300 720 l S 50 700 m 300 700 l S 50 680 m 300 680 l S 50 720 m 50 680 l S 150 720 m 150 680 l S 300 720 m 300 680 l S ${words}`;
    expect(cells(await blocksOf({ ...a4, draws }))).toEqual([
      ["STT", "Task"],
      ["1", "Review"],
    ]);
  });

  it("reads a table whose borders are thin filled boxes, a short one for each cell, as Word draws them", async () => {
    const across = [720, 700, 680].map((y) => `50 ${y} 100 0.48 re f 150 ${y} 150 0.48 re f`).join(" ");
    const down = [50, 150, 300].map((x) => `${x} 700 0.48 20 re f ${x} 680 0.48 20 re f`).join(" ");
    expect(cells(await blocksOf({ ...a4, draws: `${across} ${down} ${words}` }))).toEqual([
      ["STT", "Task"],
      ["1", "Review"],
    ]);
  });

  it("sees borders drawn inside a moved and scaled frame", async () => {
    const draws = `q 2 0 0 2 50 680 cm 0 0 125 20 re S 0 10 m 125 10 l S 50 0 m 50 20 l S Q ${words}`;
    expect(cells(await blocksOf({ ...a4, draws }))).toEqual([
      ["STT", "Task"],
      ["1", "Review"],
    ]);
  });

  it("does not take white covers for borders", async () => {
    const draws = `1 1 1 rg 50 720 250 0.5 re f 50 700 250 0.5 re f 50 680 250 0.5 re f 50 680 0.5 40 re f 300 680 0.5 40 re f 150 680 0.5 40 re f 0 g ${words}`;
    expect(cells(await blocksOf({ ...a4, draws }))).toEqual([]);
  });

  it("tells bold by the font's name, by a stroked fill, and by words printed twice", async () => {
    const draws = `${say("Bold", 60, 700, "F2")} ${say("Plain", 60, 650)} BT 2 Tr /F1 12 Tf 60 600 Td (Stroked) Tj 0 Tr ET ${say("Twice", 60, 550)} ${say("Twice", 60.4, 550)}`;
    const blocks = await blocksOf({ ...a4, draws });
    expect(blocks.map((block) => (block.kind === "paragraph" ? [block.text, block.bold] : []))).toEqual([
      ["Bold", true],
      ["Plain", false],
      ["Stroked", true],
      ["Twice", true],
    ]);
  });

  it("joins letters that are placed one by one, kerned or widely spaced", async () => {
    const draws = `BT /F1 12 Tf 60 700 Td [(K) 20 (e) -10 (hoach)] TJ ET BT /F1 12 Tf 1.5 Tc 60 640 Td (CHU TICH) Tj 0 Tc ET BT /F1 12 Tf 60 580 Td [(hai) -300 (tu)] TJ ET`;
    expect(prose(await blocksOf({ ...a4, draws }))).toEqual(["Kehoach", "CHU TICH", "hai tu"]);
  });

  it("turns a table that was printed sideways on an upright page", async () => {
    const turned = `q 0 1 -1 0 595 0 cm 50 420 m 300 420 l S 50 400 m 300 400 l S 50 380 m 300 380 l S 50 420 m 50 380 l S 150 420 m 150 380 l S 300 420 m 300 380 l S ${words.replaceAll("705", "405").replaceAll("685", "385")} Q`;
    expect(cells(await blocksOf({ ...a4, draws: turned }))).toEqual([
      ["STT", "Task"],
      ["1", "Review"],
    ]);
    expect(cells(await blocksOf({ ...a4, draws: turned, rotate: 90 }))).toEqual([
      ["STT", "Task"],
      ["1", "Review"],
    ]);
  });

  it("leaves out what lies beyond the edge of the sheet and what is drawn without ink", async () => {
    const draws = `${say("Seen", 60, 700)} ${say("Beyond", 700, 700)} BT 3 Tr /F1 12 Tf 60 600 Td (Unseen) Tj ET`;
    expect(prose(await blocksOf({ ...a4, draws }))).toEqual(["Seen"]);
  });

  it("joins a sentence that the end of a page cut, and numbers paragraphs through the file", async () => {
    const line = "The provincial office reviews every procedure of its own remit and reports";
    const first = `${say(line, 60, 700)} ${say(line.replace("reports", "submits"), 60, 80)}`;
    const blocks = await blocksOf(
      { ...a4, draws: first },
      { ...a4, draws: say("the result each quarter.", 60, 780) + say("End.", 60, 700) },
    );
    expect(prose(blocks)).toEqual([line, `${line.replace("reports", "submits")} the result each quarter.`, "End."]);
    expect(blocks.map((block) => [block.place.page, block.place.line])).toEqual([
      [1, 1],
      [1, 2],
      [2, 3],
    ]);
  });

  it("refuses a damaged file with a reason", async () => {
    const cut = new TextEncoder().encode("%PDF-1.7\nrubbish");
    expect(await readPdf(cut, "cut.pdf", nodeDocumentTools())).toEqual({
      ok: false,
      failure: { kind: "file-damaged", file: "cut.pdf", format: "pdf" },
    });
  });

  it("stops between pages when told to", async () => {
    const stop = new AbortController();
    const pages = Array.from({ length: 5 }, () => ({ ...a4, draws: say("Trang", 60, 700) }));
    const seen: number[] = [];
    const reading = readPdf(
      madePdf(pages),
      "long.pdf",
      nodeDocumentTools(),
      (done) => {
        seen.push(done);
        if (done === 2) stop.abort();
      },
      stop.signal,
    );
    await expect(reading).rejects.toThrow();
    expect(seen).toEqual([1, 2]);
  });
});
