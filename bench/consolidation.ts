import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { createDocumentReader } from "../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../src/adapters/xlsx/xlsx-files";
import { registerDefaults, withoutNarrative } from "../src/application/register/register-defaults";
import { registerWorkbook } from "../src/application/register/write-register";
import { planDistribution } from "../src/application/returns/distribute";
import { demoReturns } from "../src/cli/demo-returns";
import type { Register } from "../src/engine/model/register";
import { quarterOf } from "../src/engine/periods/period";
import { readPlan } from "../src/engine/reading/read-plan";
import { firstRegister } from "../src/engine/sheets/register/merge-reading";
import type { ChildFigures } from "./consolidation-child";

const OCCASION = { at: "2025-12-12T00:00:00Z", who: "bench" };
const SIZES = [
  { count: 14, runs: 5 },
  { count: 140, runs: 5 },
  { count: 1400, runs: 1 },
] as const;
const MOST = 1400;
const WHO = ["ours", "sheetjs", "exceljs"] as const;

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
async function writeFiles(folder: string, register: Register): Promise<void> {
  mkdirSync(join(folder, "phieu"));
  writeFileSync(join(folder, "so.xlsx"), await xlsxFiles.write(registerWorkbook(register, OCCASION)));
  const distribution = planDistribution(register, quarterOf(2025, 4));
  let made = 0;
  for (let round = 1; made < MOST; round += 1)
    for await (const { name, bytes } of demoReturns(distribution, `bench ${round}`, xlsxFiles)) {
      writeFileSync(join(folder, "phieu", `${String(made).padStart(4, "0")} ${name}`), bytes);
      made += 1;
      if (made === MOST) break;
    }
}

/** Started as `npm run pciwb` starts the product. */
function figuresOf(who: string, folder: string, { count, runs }: (typeof SIZES)[number]): ChildFigures {
  const program = [
    join("scripts", "bundled.mjs"),
    join("bench", "consolidation-child.ts"),
    who,
    folder,
    `${count}`,
    `${runs}`,
  ];
  const said = execFileSync(process.execPath, program, { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(said) as ChildFigures;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

function linesOf(folder: string, size: (typeof SIZES)[number]): string[] {
  const [own, ...peers] = WHO.map((who) => ({ who, figures: figuresOf(who, folder, size) }));
  if (own === undefined) return [];
  const { usual, first, whole, processor, megabytes } = own.figures;
  const { count } = size;
  const firstWhole = first.opening + first.reading + first.settling + first.writing;
  return [
    `${String(count).padStart(5)} files, ${usual.rows} rows: ${seconds(whole)} (first in its process ${seconds(firstWhole)}; opening the register ${seconds(usual.opening)}, reading ${seconds(usual.reading)} = ${(usual.reading / count).toFixed(1)} ms a file, settling ${seconds(usual.settling)}, writing ${seconds(usual.writing)}), processor ${seconds(processor)}, ${megabytes.first} MB in one run, ${megabytes.all} MB in ${size.runs}`,
    ...peers.map(
      ({ who, figures }) =>
        `      ${who.padEnd(8)} only reading the same rows: ${seconds(figures.usual.reading)} = ${(figures.usual.reading / count).toFixed(1)} ms a file, ${(figures.usual.reading / usual.reading).toFixed(2)} times ours; processor ${seconds(figures.processor)}, ${figures.megabytes.all} MB, ${figures.usual.rows} rows, ${figures.usual.values} values`,
    ),
  ];
}

/**
 * 14, 140 and 1,400 returns from disk to a written summary, each in a process of its own, beside the straight loops of two libraries
 * over the same files. Budgets: 3 s, 30 s, 500 MB (DESIGN part 4).
 */
export async function consolidationBench(): Promise<string[]> {
  const register = await aRegister();
  if (register === null) return ["could not read the plan"];
  const folder = mkdtempSync(join(tmpdir(), "returns-"));
  try {
    await writeFiles(folder, register);
    return [
      "returns to a written workbook with its summary (budget 140: 3 s, 1,400: 30 s, 500 MB)",
      ...SIZES.flatMap((size) => linesOf(folder, size)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
