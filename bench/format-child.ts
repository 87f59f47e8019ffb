/** `node --import tsx bench/format-child.ts FILE`: one file from bytes to plan in a process of its own; prints its time and peak memory. */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { createDocumentReader } from "../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../src/adapters/system/document-tools-node";
import { readPlan } from "../src/engine/reading/read-plan";

const KILOBYTES = 1000;

async function readOnce(path: string): Promise<void> {
  const reader = createDocumentReader(nodeDocumentTools());
  const bytes = new Uint8Array(readFileSync(path));
  const read = await reader.read({ name: basename(path), bytes });
  if (!read.ok) throw new Error(`${path}: ${read.failure.kind}`);
  readPlan([read.value], { directory: null });
  process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / KILOBYTES)));
}

void readOnce(process.argv[2] ?? "");
