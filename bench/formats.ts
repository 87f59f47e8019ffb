import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createDocumentReader } from "../src/adapters/documents/read-document";
import { nodeDocumentTools } from "../src/adapters/system/document-tools-node";
import { readPlan } from "../src/engine/reading/read-plan";
import { medianOf } from "./timing";

const SHARED = join("..", "shared");

/** The forms of one plan that are at hand: text, clipboard, Word, PDF, one scanned page. */
function sources(): string[] {
  if (!existsSync(SHARED)) return [join("samples", "ke-hoach-thanh-pho.txt")];
  const text = readdirSync(join(SHARED, "plans")).find((name) => name.startsWith("003_")) ?? "";
  const others = ["003.html", "003.docx", "003.pdf", "003-p1.png"].map((name) => join(SHARED, "sources", name));
  return [join(SHARED, "plans", text), ...others].filter((path) => existsSync(path));
}

/** Peak memory in MB of a process that reads this one file; parts of the machinery that a format does not need are not loaded. */
function peakOf(path: string): string {
  const program = ["--import", "tsx", join("bench", "format-child.ts"), path];
  return execFileSync(process.execPath, program, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
}

/** Milliseconds from bytes to plan, a format at a time, beside plain text as the peer; memory of each in a process of its own. */
export async function formatsBench(): Promise<string[]> {
  const reader = createDocumentReader(nodeDocumentTools());
  const lines = ["reading one plan from each form it comes in (bytes to plan)"];
  let peer = 0;
  for (const path of sources()) {
    const input = { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
    const isPicture = path.endsWith(".png");
    const { first, median } = await medianOf(isPicture ? 1 : 3, async () => {
      const read = await reader.read({ ...input, bytes: input.bytes.slice() });
      if (!read.ok) throw new Error(`${path}: ${read.failure.kind}`);
      return readPlan([read.value], { directory: null });
    });
    peer = peer || median;
    const memory = peakOf(path);
    lines.push(
      `${basename(path).slice(0, 24).padEnd(25)} first ${first.toFixed(0)} ms · median ${median.toFixed(0)} ms · ${(median / peer).toFixed(1)} × text · peak ${memory} MB`,
    );
  }
  return lines;
}
