import type { Worker } from "node:worker_threads";
import { fail, type Result, succeed } from "../../engine/result";

/** Why a thread was ended before it answered. */
export type ThreadStop = "took-too-long" | "out-of-memory";

/** What a thread says: how far it is (a sign of life), its answer, or the bug it met. */
export type ThreadMessage<A> =
  | { readonly kind: "progress"; readonly done: number; readonly total: number }
  | { readonly kind: "answer"; readonly answer: A }
  | { readonly kind: "bug"; readonly problem: string };

export interface PoolSettings {
  readonly start: () => Worker;
  readonly threads: number;
  /** A thread that says nothing for so long is ended. */
  readonly longestSilenceMs: number;
}

type Progress = (done: number, total: number) => void;

/** A few threads that take one job at a time each. One that hangs or runs out of memory is ended, and a new one takes its place. */
export interface ThreadPool<J, A> {
  run(job: J, progress?: Progress): Promise<Result<A, ThreadStop>>;
  /** Starts the threads before there is anything to do. */
  warmUp(): void;
}

interface Waiting<J, A> {
  readonly job: J;
  readonly progress: Progress | undefined;
  readonly settle: (outcome: Result<A, ThreadStop>) => void;
  readonly reject: (bug: Error) => void;
}

export function threadPool<J, A>({ start, threads, longestSilenceMs }: PoolSettings): ThreadPool<J, A> {
  const idle: Worker[] = [];
  const queue: Waiting<J, A>[] = [];
  let running = 0;

  const next = (): void => {
    const waiting = queue[0];
    const worker = waiting === undefined ? undefined : (idle.pop() ?? (running < threads ? begin() : undefined));
    if (waiting === undefined || worker === undefined) return;
    queue.shift();
    void carryOut(worker, waiting, longestSilenceMs).then((isAlive) => {
      if (isAlive) rest(worker);
      else running -= 1;
      next();
    });
  };
  const begin = (): Worker => {
    running += 1;
    return start();
  };
  const rest = (worker: Worker): void => {
    // An idle thread does not keep the program from ending.
    worker.unref();
    idle.push(worker);
  };
  return {
    run: (job, progress) =>
      new Promise((settle, reject) => {
        queue.push({ job, progress, settle, reject });
        next();
      }),
    warmUp: () => {
      while (running < threads) rest(begin());
    },
  };
}

/** One job on one thread; whether the thread can take another. */
function carryOut<J, A>(worker: Worker, waiting: Waiting<J, A>, longestSilenceMs: number): Promise<boolean> {
  const { job, progress, settle, reject } = waiting;
  return new Promise((done) => {
    const over = (isAlive: boolean): void => {
      clearTimeout(watch);
      worker.off("message", heard).off("error", broken);
      if (!isAlive) void worker.terminate();
      done(isAlive);
    };
    const tooLong = (): void => {
      over(false);
      settle(fail("took-too-long"));
    };
    const heard = (message: ThreadMessage<A>): void => {
      if (message.kind === "progress") {
        clearTimeout(watch);
        watch = setTimeout(tooLong, longestSilenceMs);
        return progress?.(message.done, message.total);
      }
      over(true);
      if (message.kind === "answer") settle(succeed(message.answer));
      else reject(new Error(message.problem));
    };
    const broken = (problem: NodeJS.ErrnoException): void => {
      over(false);
      if (problem.code === "ERR_WORKER_OUT_OF_MEMORY") settle(fail("out-of-memory"));
      else reject(problem);
    };
    let watch = setTimeout(tooLong, longestSilenceMs);
    worker.on("message", heard).on("error", broken);
    worker.ref();
    worker.postMessage(job);
  });
}
