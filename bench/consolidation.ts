import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import ExcelJS from "exceljs";
import { createDocumentReader } from "../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../src/adapters/system/document-tools-node";
import { sha256 } from "../src/adapters/system/sha256";
import { zipArchives } from "../src/adapters/system/zip-archives";
import { xlsxFiles } from "../src/adapters/xlsx/xlsx-files";
import { saveRegister } from "../src/application/change-register";
import { consolidateReturns, prepareConsolidation } from "../src/application/consolidate-returns";
import { planDistribution } from "../src/application/distribute";
import { registerDefaults, withoutNarrative } from "../src/application/register-defaults";
import { registerWorkbook } from "../src/application/write-register";
import { demoReturns } from "../src/cli/demo-returns";
import type { Register } from "../src/engine/model/register";
import { quarterOf } from "../src/engine/periods/period";
import { readPlan } from "../src/engine/reading/read-plan";
import { firstRegister } from "../src/engine/sheets/register/merge-reading";
import { elapsed, median } from "./timing";

const RUNS = 5;
const OCCASION = { at: "2025-12-12T00:00:00Z", who: "bench" };
const REQUEST = { period: "2025-Q4", asOf: "2025-12-12" };

interface Incoming {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The register of the plan of 73 tasks where the real plans are at hand, else of the sample. */
async function aRegister(): Promise<Register | null> {
  const plans = join("..", "shared", "plans");
  const found = existsSync(plans) ? readdirSync(plans).find((name) => name.startsWith("003_")) : undefined;
  const path = found === undefined ? join("samples", "ke-hoach-thanh-pho.txt") : join(plans, found);
  const source = await createDocumentReader(nodeDocumentTools()).read({
    name: basename(path),
    bytes: new Uint8Array(readFileSync(path)),
  });
  if (!source.ok) return null;
  const plan = withoutNarrative(readPlan([source.value], { directory: null }));
  const { bodies, subIndices } = registerDefaults(plan);
  return firstRegister(plan, bodies, subIndices);
}

/** Filled forms of every body, as often as needed; a copy is a later return of the same body. */
async function filledForms(register: Register, count: number): Promise<Incoming[]> {
  const forms: Incoming[] = [];
  const distribution = planDistribution(register, quarterOf(2025, 4));
  for (let round = 1; forms.length < count; round += 1)
    for await (const { name, bytes } of demoReturns(distribution, `bench ${round}`, xlsxFiles)) {
      forms.push({ name: `${round}/${name}`, bytes });
      if (forms.length === count) break;
    }
  return forms;
}

/** Returns to the bytes of the finished workbook: what a person waits for. */
async function ours(register: Register, existing: Uint8Array, forms: readonly Incoming[]) {
  const prepared = prepareConsolidation(register, REQUEST);
  if (!prepared.ok) throw new Error(prepared.failure.kind);
  const incoming = forms.map(({ name, bytes }) => ({ file: name, bytes: () => Promise.resolve(bytes) }));
  const readers = { workbooks: xlsxFiles, archives: zipArchives, digest: sha256 };
  const quarter = await elapsed(() => consolidateReturns(prepared.value, incoming, readers));
  const to = { occasion: OCCASION, files: xlsxFiles };
  const saved = await elapsed(() => saveRegister(existing, { before: register, change: quarter.value.change }, to));
  return { reading: quarter.ms, writing: saved.ms, all: quarter.ms + saved.ms, made: quarter.value.consolidation };
}

/** The straight loop of the peer over the same files: opens each form, finds its header and takes the filled rows. No checks. */
async function peer(forms: readonly Incoming[]): Promise<number> {
  let rows = 0;
  for (const { bytes } of forms) {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
    const sheet = workbook.getWorksheet("Phiếu báo cáo");
    let header = 0;
    sheet?.eachRow((row, number) => {
      const values = Array.from({ length: 8 }, (_, at) => row.getCell(5 + at).value);
      if (row.getCell(1).value === "Mã nhiệm vụ") header = number;
      else if (header > 0 && values.some((value) => value !== null)) rows += 1;
    });
  }
  return rows;
}

const megabytes = (): number => Math.round(process.memoryUsage().rss / 1024 / 1024);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** 14, 140 and 1,400 returns to a written summary, beside exceljs reading the same files. Budgets: 3 s, 30 s, 500 MB. */
export async function consolidationBench(): Promise<string[]> {
  const register = await aRegister();
  if (register === null) return ["could not read the plan"];
  const existing = await xlsxFiles.write(registerWorkbook(register, OCCASION));
  const forms = await filledForms(register, 1400);
  const lines = ["returns to a written workbook with its summary (budget 140: 3 s, 1,400: 30 s, 500 MB)"];
  for (const [count, runs] of [
    [14, RUNS],
    [140, RUNS],
    [1400, 1],
  ] as const) {
    const own = forms.slice(0, count);
    const times: Awaited<ReturnType<typeof ours>>[] = [];
    for (let run = 0; run < runs; run += 1) times.push(await ours(register, existing, own));
    const of = (part: "reading" | "writing" | "all"): number => median(times.map((time) => time[part]));
    const { rowsIn } = times[0]?.made.conservation ?? { rowsIn: 0 };
    const memory = megabytes();
    const theirs = await elapsed(() => peer(own));
    lines.push(
      `${String(count).padStart(5)} files, ${rowsIn} rows: ${seconds(of("all"))} (reading and settling ${seconds(of("reading"))} = ${(of("reading") / count).toFixed(1)} ms a file, writing ${seconds(of("writing"))}), ${memory} MB · exceljs only reading ${seconds(theirs.ms)} (${(theirs.ms / of("reading")).toFixed(2)} times ours)`,
    );
  }
  return lines;
}
