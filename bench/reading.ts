import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDocumentReader } from "../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../src/adapters/xlsx/xlsx-files";
import { registerDefaults, withoutNarrative } from "../src/application/register/register-defaults";
import { registerWorkbook } from "../src/application/register/write-register";
import { readPlan } from "../src/engine/reading/read-plan";
import { firstRegister } from "../src/engine/sheets/register/merge-reading";
import { elapsed, median } from "./timing";

const RUNS = 7;
const OCCASION = { at: "2025-10-06T00:00:00Z", who: "bench" };

/** The plan of 73 tasks where the real plans are at hand, else the sample. */
function sourcePath(): string {
  const plans = join("..", "shared", "plans");
  const found = existsSync(plans) ? readdirSync(plans).find((name) => name.startsWith("003_")) : undefined;
  return found === undefined ? join("samples", "ke-hoach-thanh-pho.txt") : join(plans, found);
}

/** Reading a plan to the bytes of a finished workbook, with the share of each phase. Budget: 1,000 ms (DESIGN part 4). */
export async function readingBench(): Promise<string[]> {
  const path = sourcePath();
  const input = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
  const documents = createDocumentReader(nodeDocumentTools());
  const rounds: Record<string, number>[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    const read = await elapsed(() => documents.read(input));
    if (!read.value.ok) return [`could not read ${path}`];
    const source = read.value.value;
    const plan = await elapsed(() => readPlan([source], { directory: null }));
    const cells = await elapsed(() => {
      const taken = withoutNarrative(plan.value);
      const { bodies, subIndices } = registerDefaults(taken);
      return registerWorkbook(firstRegister(taken, bodies, subIndices), OCCASION);
    });
    const bytes = await elapsed(() => xlsxFiles.write(cells.value));
    rounds.push({
      document: read.ms,
      plan: plan.ms,
      cells: cells.ms,
      bytes: bytes.ms,
      all: read.ms + plan.ms + cells.ms + bytes.ms,
    });
  }
  const [first, ...rest] = rounds;
  const line = (label: string, of: (phase: string) => number): string =>
    `${label.padEnd(14)} ${["document", "plan", "cells", "bytes", "all"].map((phase) => `${phase} ${of(phase).toFixed(0)} ms`).join(" · ")}`;
  return [
    `read ${basename(path)} to a finished workbook (budget 1000 ms)`,
    line("first run", (phase) => first?.[phase] ?? 0),
    line(`median of ${RUNS}`, (phase) => median(rest.map((round) => round[phase] ?? 0))),
  ];
}
