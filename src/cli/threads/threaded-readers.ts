import { Worker } from "node:worker_threads";
import { sha256 } from "../../adapters/system/sha256";
import { zipArchives } from "../../adapters/system/zip-archives";
import type { DocumentReader } from "../../application/ports/document-reader";
import type { WorkbookFiles } from "../../application/ports/workbook-files";
import { groundOnce, threadedReturns } from "../../application/returns/threaded-returns";
import { type ThreadPool, threadPool } from "../../application/threads/thread-pool";
import { isHeavyFile } from "../../engine/archive/heavy-file";
import { InvariantBroken } from "../../engine/result";
import type { SentReaders } from "../verb";
import { nodeThread } from "./node-thread";
import type { ReadingAnswer, ReadingJob } from "./reading-job";

/** Longest silence over one file (DESIGN 5); a scan reports each page. */
const LONGEST_SILENCE_MS = 30_000;
/** Memory of a thread: 30,000 rows × 18 columns took half a gigabyte (SECURITY.md); what needs much more is no plan and no return. */
const MEGABYTES = 800;
/** As many as the smallest machine has processors; each more holds a file more in memory. */
const THREADS = 2;

/** The script of the threads in the shape of the program that starts them: a source, or put together with it. */
export const besideProgram = (path: string, program: string): string =>
  new URL(`${path}${program.slice(program.lastIndexOf("."))}`, program).href;

/** What a thread runs. The loader that runs our sources does not reach into threads by itself. */
export function threadSource(script: string = besideProgram("./reading-thread", import.meta.url)): string {
  const begun = `import(${JSON.stringify(script)})`;
  if (!script.endsWith(".ts")) return begun;
  return `import("tsx/esm/api").then(({ register }) => { register(); return ${begun}; })`;
}

const startThread = (script?: string): Worker =>
  new Worker(threadSource(script), {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 8 },
  });

/** Readers whose every file can be ended: one that hangs or takes all memory is named, and the others go on. */
export function threadedReaders({
  script,
  start = () => startThread(script),
  longestSilenceMs = LONGEST_SILENCE_MS,
}: {
  readonly script?: string;
  readonly start?: () => Worker;
  readonly longestSilenceMs?: number;
} = {}): SentReaders {
  const pool = threadPool<ReadingJob, ReadingAnswer>({
    start: () => groundOnce(nodeThread(start())),
    threads: THREADS,
    longestSilenceMs,
    isHeavy: ({ bytes }) => isHeavyFile(bytes),
  });
  const seconds = Math.round(longestSilenceMs / 1000);
  return {
    // The program ends soon after the last file, and its idle threads with it.
    returns: threadedReturns({ ...pool, rest: () => undefined }, { archives: zipArchives, digest: sha256, seconds }),
    workbooks: threadedWorkbooks(pool, seconds),
    documents: threadedDocuments(pool, seconds),
  };
}

type Pool = ThreadPool<ReadingJob, ReadingAnswer>;

const threadedWorkbooks = (pool: Pool, seconds: number): Pick<WorkbookFiles, "grids"> => ({
  async grids(bytes) {
    const done = await pool.run({ kind: "grids", bytes });
    if (!done.ok) return { ok: false, failure: { kind: done.failure, seconds } };
    if (done.value.kind !== "grids") throw new InvariantBroken("A thread answered another question");
    return done.value.read;
  },
});

/** The command line never cancels a reading by itself. */
const threadedDocuments = (pool: Pool, seconds: number): DocumentReader => ({
  async read({ name, bytes }, progress) {
    const done = await pool.run({ kind: "document", name, bytes }, progress);
    if (!done.ok) return { ok: false, failure: { kind: done.failure, file: name, seconds } };
    if (done.value.kind !== "document") throw new InvariantBroken("A thread answered another question");
    return done.value.read;
  },
});
