/** `npx tsx bench/bombs.ts`: hostile workbooks beside two other libraries, each in a process of its own that may use 2 GB and is ended after 20 seconds. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { BOMBS } from "./bomb-files";
import { makeFiles } from "./hostile-files";

interface Figures {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const LONGEST = 20_000;
const MOST_MEGABYTES = 2048;

function figuresOf(reader: string, path: string): Figures {
  const start = performance.now();
  try {
    const program = [
      `--max-old-space-size=${MOST_MEGABYTES}`,
      "--import",
      "tsx",
      join("bench", "bomb-child.ts"),
      reader,
      path,
    ];
    const run = execFileSync(process.execPath, program, {
      timeout: LONGEST,
      killSignal: "SIGKILL",
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return JSON.parse(run) as Figures;
  } catch (problem) {
    const milliseconds = Math.round(performance.now() - start);
    return { outcome: whyEnded(problem), milliseconds, megabytes: Number.NaN };
  }
}

/** Our own time limit, the limit of memory, or a program that did not run at all: only the first two say something of the reader. */
function whyEnded(problem: unknown): string {
  const { code, signal, status } = problem as { code?: string; signal?: string | null; status?: number | null };
  if (code === "ETIMEDOUT") return `ended: no answer in ${LONGEST / 1000} s`;
  if (signal === "SIGABRT" || status === 134) return `died: more than ${MOST_MEGABYTES} MB`;
  return `NOT MEASURED: the program ended with ${signal ?? status ?? "nothing"}`;
}

const folder = mkdtempSync(join(tmpdir(), "bombs-"));
try {
  for (const { name, path } of await makeFiles(BOMBS, folder)) {
    process.stdout.write(`${name} (${Math.round(statSync(path).size / 1000)} KB)\n`);
    for (const reader of ["ours", "ours, as a plan", "exceljs", "SheetJS"]) {
      const { outcome, milliseconds, megabytes } = figuresOf(reader, path);
      process.stdout.write(
        `  ${reader.padEnd(16)} ${String(milliseconds).padStart(6)} ms  peak ${String(megabytes).padStart(5)} MB  ${outcome}\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
