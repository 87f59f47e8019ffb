import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { readPdf } from "../../../../src/adapters/documents/pdf/read-pdf";
import { decodePicture } from "../../../../src/adapters/documents/scan/decode-picture";
import { readScan } from "../../../../src/adapters/documents/scan/read-scan";
import { turnUpright } from "../../../../src/adapters/documents/scan/turn-image";
import { nodeDocumentTools } from "../../../../src/adapters/system/document-tools-node";
import type { SourceCell, SourceDocument } from "../../../../src/engine/source/source-document";
import { cleanText } from "../../../../src/engine/text/clean";
import { fold } from "../../../../src/engine/text/fold";
import { hasLibreOffice } from "../../../support/libre-office";
import { madePdf, picturePage } from "../pdf/made-pdf";
import { hasPdfToPicture, pictured, planDocx, printed } from "../pdf/office-made";
import { badlyScanned, greyPng } from "./made-pictures";

const shared = path.resolve(process.cwd(), "../shared");
const scan = path.join(shared, "sources/003-p1.png");
const withShared = existsSync(scan) ? describe : describe.skip;
const withOffice = hasLibreOffice && hasPdfToPicture ? describe : describe.skip;
const tools = nodeDocumentTools();
const DOUBTFUL = 0.8;

type Cells = Map<string, SourceCell>;

/** The cells of a page by their place in its table. */
function cellsOf(document: SourceDocument, page = 1): Cells {
  const tables = document.blocks.filter((block) => block.kind === "table").filter((table) => table.place.page === page);
  const entries = tables.flatMap((table, at) =>
    table.rows.flatMap((row, down) =>
      row.cells.map((cell): [string, SourceCell] => [
        `${at}:${down}:${cell.column}:${cell.columnSpan}x${cell.rowSpan}`,
        cell,
      ]),
    ),
  );
  return new Map(entries);
}

const proseOf = (document: SourceDocument): string[] =>
  document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

async function read(bytes: Uint8Array, file: string): Promise<SourceDocument> {
  const result = await (file.endsWith(".pdf") ? readPdf : readScan)(bytes, file, tools);
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}

/** Counts of filled cells, and of those read exactly, and but for tone marks. */
function score(truth: Cells, found: Cells): { filled: number; exact: number; folded: number } {
  const filled = [...truth].filter(([, cell]) => cell.text !== "");
  const exact = filled.filter(([place, cell]) => cleanText(found.get(place)?.text ?? "") === cleanText(cell.text));
  const folded = filled.filter(([place, cell]) => fold(found.get(place)?.text ?? "") === fold(cell.text));
  return { filled: filled.length, exact: exact.length, folded: folded.length };
}

withShared("page 5 of plan 220/KH-UBND as a noisy, crooked scan of 200 dpi (needs ../shared)", () => {
  let truth: Cells;
  let document: SourceDocument;

  beforeAll(async () => {
    truth = cellsOf(await read(new Uint8Array(readFileSync(path.join(shared, "sources/003.pdf"))), "003.pdf"), 5);
    document = await read(new Uint8Array(readFileSync(scan)), "003-p1.png");
  }, 60_000);

  it("finds the 38 cells of the printed page, merged ones too", () => {
    expect([...cellsOf(document).keys()]).toEqual([...truth.keys()]);
  });

  it("reads at least 34 of the 36 filled cells letter by letter, and all but for tone marks", () => {
    const { filled, exact, folded } = score(truth, cellsOf(document));
    expect(filled).toBe(36);
    expect(exact).toBeGreaterThanOrEqual(34);
    expect(folded).toBe(36);
  });

  it("leaves blank cells blank, and says how sure it is of each", () => {
    const found = cellsOf(document);
    for (const [place, cell] of truth)
      if (cell.text === "") expect(found.get(place)).toMatchObject({ text: "", confidence: 1 });
    for (const cell of found.values()) expect(cell.confidence).not.toBeNull();
  });

  it("breaks lines inside cells where the print does, and tells bold cells", () => {
    const found = cellsOf(document);
    const breaks = (text: string): number => text.split("\n").length;
    for (const [place, cell] of truth)
      expect([place, breaks(found.get(place)?.text ?? "")]).toEqual([place, breaks(cell.text)]);
    for (const [place, cell] of truth) expect([place, found.get(place)?.bold]).toEqual([place, cell.bold]);
  });

  it("reads the title above the table in order", () => {
    expect(proseOf(document).slice(0, 2)).toEqual([
      "PHỤ LỤC I",
      "Nhiệm vụ, công việc cụ thể thực hiện nâng cao chỉ số năng lực cạnh tranh (PCI) năm 2025-2026 tại thành phố Hải Phòng",
    ]);
  });
});

withOffice("a plan printed by LibreOffice and scanned badly at 150 dpi (needs soffice and pdftoppm)", () => {
  let truth: SourceDocument;
  let picture: Uint8Array;

  beforeAll(async () => {
    const pdf = printed(await planDocx());
    truth = await read(pdf, "plan.pdf");
    picture = pictured(pdf, 2, 150, "-gray");
  }, 60_000);

  const decoded = async () => {
    const image = await decodePicture(picture, "page.png");
    if (!image.ok) throw new Error(image.failure.kind);
    return image.value;
  };

  it("finds every cell of a crooked, dusty, unevenly lit page and reads it but for tone marks", async () => {
    const document = await read(greyPng(badlyScanned(await decoded(), 1.7, 50)), "page.png");
    const { filled, folded } = score(cellsOf(truth, 2), cellsOf(document));
    expect([...cellsOf(document).keys()]).toEqual([...cellsOf(truth, 2).keys()]);
    expect(folded).toBeGreaterThanOrEqual(filled - 2);
    expect(document.format).toBe("image");
  }, 30_000);

  it("reads a PDF that holds nothing but the picture of a page put in sideways", async () => {
    const document = await read(madePdf([picturePage(turnUpright(await decoded(), 6), 842, 595)]), "scan.pdf");
    const { filled, folded } = score(cellsOf(truth, 2), cellsOf(document));
    expect(folded).toBeGreaterThanOrEqual(filled - 1);
    expect([...cellsOf(document).values()].every((cell) => cell.confidence !== null)).toBe(true);
    expect(document.format).toBe("pdf");
  }, 30_000);

  it("marks what it could not read: a smeared cell is doubtful, its neighbours are not", async () => {
    const image = await decoded();
    const cell = cellsOf(truth, 2);
    const smeared = { ...image, pixels: image.pixels.slice() };
    for (let y = 370; y < 372; y += 1) smeared.pixels.fill(0, y * image.width + 240, y * image.width + 640);
    const found = [...cellsOf(await read(greyPng(smeared), "page.png")).values()];
    expect(found).toHaveLength(cell.size);
    const doubtful = found.filter((one) => (one.confidence ?? 0) < DOUBTFUL);
    expect(doubtful.length).toBeGreaterThanOrEqual(1);
    expect(doubtful.length).toBeLessThanOrEqual(4);
  }, 30_000);

  it("ends the recogniser when told to stop", async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error("dừng")), 600);
    await expect(readScan(greyPng(await decoded()), "page.png", tools, undefined, stop.signal)).rejects.toThrow("dừng");
  }, 30_000);
});

describe("readScan", () => {
  it("fails, and does not wait forever, where the recogniser cannot start", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "worker-"));
    const ocrWorker = path.join(folder, "refuses.cjs");
    const refuses =
      "({ workerId, jobId, action }) => port.postMessage({ workerId, jobId, action, status: 'reject', data: 'no language data' })";
    writeFileSync(
      ocrWorker,
      `const port = require("node:worker_threads").parentPort;\nport.once("message", ${refuses});\n`,
    );
    const blank = greyPng({ width: 200, height: 100, pixels: new Uint8Array(20_000).fill(255) });
    await expect(readScan(blank, "trang.png", { ...tools, ocrWorker })).rejects.toThrow("no language data");
    rmSync(folder, { recursive: true });
  }, 20_000);

  it("gives an empty document for a blank sheet", async () => {
    const blank = greyPng({ width: 1241, height: 1754, pixels: new Uint8Array(1241 * 1754).fill(250) });
    expect(await read(blank, "trang.png")).toEqual({ file: "trang.png", format: "image", blocks: [] });
  }, 20_000);
});
