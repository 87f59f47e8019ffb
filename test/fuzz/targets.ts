import { createDocumentReader } from "../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../src/adapters/xlsx/xlsx-files";
import { readPlanJson } from "../../src/application/reading/read-plan-json";
import { readSources } from "../../src/application/reading/read-sources";
import { readPlan } from "../../src/engine/reading/read-plan";
import { readRegister } from "../../src/engine/sheets/register/read-register";
import { resolve } from "../../src/engine/workbook/resolve";
import type { FuzzedFormat } from "./mutators/catalogue";
import { consolidateRows } from "./returned-rows";

const readers = { documents: createDocumentReader(nodeDocumentTools()), workbooks: xlsxFiles };

/** A workbook of one sheet, to be written into a hostile file. */
const OURS = resolve({
  properties: { title: "Thử", author: "Thử", created: "2026-01-01T00:00:00Z", modified: "2026-01-01T00:00:00Z" },
  sheets: [{ key: "note", name: "Ghi chú", blocks: [{ kind: "title", level: 1, text: "Ghi chú" }] }],
});

/** Bytes to plan to JSON, the way of `pciwb read`. Gives what became of the file: "read", or the kind of failure told. */
async function readAsPlan(bytes: Uint8Array, name: string): Promise<string> {
  const sources = await readSources([{ name, bytes }], readers);
  if (!sources.ok) return sources.failure.kind;
  const plan = readPlan(sources.value, { directory: null });
  const { units, fates } = plan.ledger;
  const sum = Object.values(fates).reduce((total, count) => total + count, 0);
  if (sum !== units) throw new Error(`ledger: ${sum} fates of ${units} units`);
  JSON.stringify(readPlanJson(plan, "vi"));
  return "read";
}

/** The same file as a register and as a workbook to write into. */
async function readAsWorkbook(bytes: Uint8Array): Promise<string> {
  const content = await xlsxFiles.read(bytes);
  if (!content.ok) return content.failure.kind;
  readRegister(content.value);
  const updated = await xlsxFiles.update(bytes, OURS);
  return updated.ok ? "updated" : updated.failure.kind;
}

/** What is done with a file of each format, each reader in turn. A reader may refuse, it may not throw. */
export const TARGETS: Readonly<Record<FuzzedFormat, (bytes: Uint8Array) => Promise<string>>> = {
  txt: (bytes) => readAsPlan(bytes, "ke-hoach.txt"),
  html: (bytes) => readAsPlan(bytes, "ke-hoach.html"),
  docx: (bytes) => readAsPlan(bytes, "ke-hoach.docx"),
  pdf: (bytes) => readAsPlan(bytes, "ke-hoach.pdf"),
  rows: (bytes) => Promise.resolve(consolidateRows(new TextDecoder().decode(bytes))),
  xlsx: async (bytes) => `${await readAsPlan(bytes.slice(), "so.xlsx")}, ${await readAsWorkbook(bytes)}`,
};
