/** Reads one file with one reader and prints what came of it; `bench/bombs.ts` watches the time from outside. */
import { readFileSync } from "node:fs";
import { readSources } from "../src/application/reading/read-sources";

const [reader = "", path = ""] = process.argv.slice(2);

const READERS: Readonly<Record<string, (bytes: Uint8Array) => Promise<string>>> = {
  ours: async (bytes) => {
    const { xlsxFiles } = await import("../src/adapters/xlsx/xlsx-files");
    const content = await xlsxFiles.read(bytes);
    if (!content.ok) return JSON.stringify(content.failure);
    return `read ${content.value.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0)} cells`;
  },
  "ours, as a plan": async (bytes) => {
    const { xlsxFiles } = await import("../src/adapters/xlsx/xlsx-files");
    const { createDocumentReader } = await import("../src/adapters/documents/read-document");
    const { nodeDocumentTools } = await import("../src/adapters/system/document-tools-node");
    const documents = createDocumentReader(nodeDocumentTools());
    const sources = await readSources([{ name: path, bytes }], { documents, workbooks: xlsxFiles });
    return sources.ok ? `read ${sources.value.length} sheets` : JSON.stringify(sources.failure);
  },
  exceljs: async (bytes) => {
    const { default: ExcelJS } = await import("exceljs");
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
    return `read ${book.worksheets.length} sheets`;
  },
  SheetJS: async (bytes) => {
    const { read } = await import("@e965/xlsx");
    return `read ${read(bytes, { type: "array" }).SheetNames.length} sheets`;
  },
};

const bytes = new Uint8Array(readFileSync(path));
await READERS[reader]?.(new Uint8Array(0)).catch(() => undefined);
const start = performance.now();
const outcome = await (READERS[reader]?.(bytes) ?? Promise.resolve("no such reader")).catch(
  (problem: unknown) => `threw ${problem instanceof Error ? problem.message.slice(0, 60) : String(problem)}`,
);
const milliseconds = Math.round(performance.now() - start);
process.stdout.write(
  JSON.stringify({ outcome, milliseconds, megabytes: Math.round(process.resourceUsage().maxRSS / 1000) }),
);
process.exit(0);
