import type { Worker } from "node:worker_threads";
import type { PoolThread, ThreadMessage } from "../../application/threads/pool-thread";

/** A thread of Node for a pool. */
export const nodeThread = <J, A>(worker: Worker): PoolThread<J, A> => ({
  listen({ heard, broken }) {
    worker.on("message", (message: ThreadMessage<A>) => heard(message));
    worker.on("error", (problem: NodeJS.ErrnoException) =>
      broken(problem.code === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : problem),
    );
  },
  send: (job) => worker.postMessage(job),
  setBusy: (isBusy) => (isBusy ? worker.ref() : worker.unref()),
  end: () => void worker.terminate(),
});
