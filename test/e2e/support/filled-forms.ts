import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDocumentReader } from "../../../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../../../src/adapters/system/document-tools-node";
import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { planDistribution } from "../../../src/application/returns/distribute";
import { demoReturns } from "../../../src/cli/demo-returns";
import { periodOf } from "../../../src/engine/periods/period";
import { readPlan } from "../../../src/engine/reading/read-plan";
import { registerOfPlan } from "../../support/quarter-register";

/** So many returns of the bodies of a plan as files, filled in; when every body has sent one, some send a later one. */
export async function filledForms(
  { plan, period }: { readonly plan: string; readonly period: string },
  count: number,
  folder: string,
): Promise<string[]> {
  const reader = createDocumentReader(nodeDocumentTools());
  const read = await reader.read({ name: basename(plan), bytes: new Uint8Array(readFileSync(plan)) });
  const asked = periodOf(period);
  if (!read.ok || asked === null) throw new Error(`${plan} or ${period} cannot be read`);
  const distribution = planDistribution(registerOfPlan(readPlan([read.value], { directory: null })), asked);
  const files: string[] = [];
  for (let round = 1; files.length < count; round += 1) {
    mkdirSync(join(folder, String(round)), { recursive: true });
    for await (const { name, bytes } of demoReturns(distribution, `lần ${round}`, xlsxFiles)) {
      const path = join(folder, String(round), round === 1 ? name : name.replace(/\.xlsx$/, ` (lần ${round}).xlsx`));
      writeFileSync(path, bytes);
      files.push(path);
      if (files.length === count) break;
    }
  }
  return files;
}
