import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDocumentReader } from "../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../src/adapters/xlsx/xlsx-files";
import { registerDefaults, withoutNarrative } from "../src/application/register/register-defaults";
import { registerWorkbook } from "../src/application/register/write-register";
import { outgoingFiles, planDistribution } from "../src/application/returns/distribute";
import { askedPeriod } from "../src/application/returns/expect-answers";
import type { Register } from "../src/engine/model/register";
import { readPlan } from "../src/engine/reading/read-plan";
import { firstRegister } from "../src/engine/sheets/register/merge-reading";
import { elapsed, median } from "./timing";

const RUNS = 5;
const PERIOD = "2025-Q4";
const OCCASION = { at: "2025-11-20T00:00:00Z", who: "bench" };

/** The plan of 142 bodies where the real plans are at hand, else the sample. */
function sourcePath(): string {
  const plans = join("..", "shared", "plans");
  const found = existsSync(plans) ? readdirSync(plans).find((name) => name.startsWith("003_")) : undefined;
  return found === undefined ? join("samples", "ke-hoach-thanh-pho.txt") : join(plans, found);
}

async function registerOf(path: string): Promise<Register> {
  const input = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const read = await createDocumentReader(nodeDocumentTools()).read(input);
  if (!read.ok) throw new Error(`could not read ${path}`);
  const plan = withoutNarrative(readPlan([read.value], { directory: null }));
  const { bodies, subIndices } = registerDefaults(plan);
  return firstRegister(plan, bodies, subIndices);
}

/** From a register to the bytes of every form, their list and the register with `Theo dõi`. Wish: 140 forms in 3 s. */
export async function distributeBench(): Promise<string[]> {
  const path = sourcePath();
  const register = await registerOf(path);
  const period = askedPeriod(register, PERIOD);
  if (!period.ok) return [`${basename(path)} expects no report of ${PERIOD}`];
  const existing = await xlsxFiles.write(registerWorkbook(register, OCCASION));
  const rounds: Record<string, number>[] = [];
  let [forms, answers] = [0, 0];
  for (let run = 0; run <= RUNS; run += 1) {
    const planned = await elapsed(() => planDistribution(register, period.value));
    const written = await elapsed(async () => {
      let bytes = 0;
      for await (const file of outgoingFiles(planned.value, xlsxFiles)) bytes += file.bytes.length;
      return bytes;
    });
    const updated = await elapsed(() => xlsxFiles.update(existing, registerWorkbook(planned.value.register, OCCASION)));
    [forms, answers] = [planned.value.forms.length, planned.value.register.expected.length];
    const all = planned.ms + written.ms + updated.ms;
    rounds.push({ expected: planned.ms, forms: written.ms, register: updated.ms, all });
  }
  const [first, ...rest] = rounds;
  const line = (label: string, of: (phase: string) => number): string =>
    `${label.padEnd(14)} ${["expected", "forms", "register", "all"].map((phase) => `${phase} ${of(phase).toFixed(0)} ms`).join(" · ")}`;
  return [
    `distribute ${basename(path)}: ${forms} forms, ${answers} expected answers`,
    line("first run", (phase) => first?.[phase] ?? 0),
    line(`median of ${RUNS}`, (phase) => median(rest.map((round) => round[phase] ?? 0))),
  ];
}
