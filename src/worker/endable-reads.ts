import type { WorkbookFailure, WorkbookFiles } from "../application/ports/workbook-files";
import { type PoolThread, type ThreadMessage, threadPool } from "../application/thread-pool";
import { fail, type Result } from "../engine/result";
import type { WorkbookContent } from "../engine/workbook/content";
import { LONGEST_SILENCE_MS } from "./background-jobs";

export type ReadReturn = Result<WorkbookContent, WorkbookFailure>;

/** A worker of the browser for a pool. */
const browserThread = (worker: Worker): PoolThread<Uint8Array, ReadReturn> => ({
  listen({ heard, broken }) {
    worker.addEventListener("message", ({ data }: MessageEvent<ThreadMessage<ReadReturn>>) => heard(data));
    worker.addEventListener("error", ({ message }) => broken(new Error(`worker: ${message}`)));
  },
  send: (bytes) => worker.postMessage(bytes),
  setBusy: () => undefined,
  end: () => worker.terminate(),
});

/**
 * Reads workbooks that other people sent in a worker of its own, beside the one that settles them. A file that hangs for 30 seconds
 * is named like one that is damaged, the worker is ended, and the next file gets a new one. After the last file it is gone, so that
 * its memory is free for writing.
 */
export function endableReads(
  start: () => Worker,
  longestSilenceMs: number = LONGEST_SILENCE_MS,
): Pick<WorkbookFiles, "read"> {
  const pool = threadPool({ start: () => browserThread(start()), threads: 1, longestSilenceMs, keepIdle: false });
  return {
    async read(bytes) {
      const done = await pool.run(bytes);
      if (done.ok) return done.value;
      return fail({ kind: done.failure, seconds: Math.round(longestSilenceMs / 1000) });
    },
  };
}
