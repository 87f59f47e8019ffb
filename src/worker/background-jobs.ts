import { type Endpoint, proxy, type Remote, releaseProxy, wrap } from "comlink";
import type { Progress } from "../application/ports/document-reader";
import { fail, type Result, succeed } from "../engine/result";
import type { PaneJobs } from "./pane-jobs";

/** Why a job gave nothing: a person ended it, or it gave no sign of life for too long. */
export interface Stopped {
  readonly kind: "stopped";
  readonly because: "cancelled" | "too-slow";
}

export interface JobControl {
  readonly signal: AbortSignal;
  readonly progress?: Progress;
  /** For work that waits on Excel, which may rightly be silent for longer. */
  readonly longestSilenceMs?: number;
  /** The same between two reports of progress, while some of what was announced is still to be done: there is no waiting on Excel. */
  readonly longestSilenceWithinMs?: number;
}

/** A job gets the functions and a progress to pass on; every report of progress is a sign of life. */
export type Job<T> = (jobs: PaneJobs, progress: Progress) => Promise<T>;

export interface BackgroundJobs {
  run<T>(job: Job<T>, control: JobControl): Promise<Result<T, Stopped>>;
}

/** A thread that can be ended from outside, even in the middle of a computation. */
export interface JobThread {
  readonly endpoint: Endpoint;
  end(): void;
  /** Told once when the thread itself broke (its script could not be loaded, memory ran out). */
  onBroken(tell: (reason: string) => void): void;
}

/** Longest silence of a job: 30 seconds a file (DESIGN 5); a scan reports each page. */
export const LONGEST_SILENCE_MS = 30_000;

/** One thread at a time, kept between jobs; ended when a job is cancelled or too slow, and started anew for the next. */
export function threadJobs(start: () => JobThread): BackgroundJobs {
  let running: Running | null = null;
  const end = (ended: Running): void => {
    if (running !== ended) return;
    running = null;
    ended.remote[releaseProxy]();
    ended.thread.end();
    // What else ran on that thread will never answer: it is told so.
    for (const stop of [...ended.stops]) stop("cancelled");
  };
  return {
    run<T>(job: Job<T>, control: JobControl): Promise<Result<T, Stopped>> {
      running ??= startThread(start);
      const current = running;
      const { remote, thread } = current;
      return new Promise((resolve, reject) => {
        const stop = (because: Stopped["because"]): void => {
          close();
          end(current);
          resolve(fail({ kind: "stopped", because }));
        };
        const watch = watchSilence(control, stop);
        const close = (): void => {
          watch.close();
          current.stops.delete(stop);
        };
        current.stops.add(stop);
        const progress = proxy<Progress>((done, total) => {
          watch.alive(done < total);
          control.progress?.(done, total);
        });
        thread.onBroken((reason) => {
          close();
          end(current);
          reject(new Error(`worker: ${reason}`));
        });
        job(remote, progress)
          .then((value) => resolve(succeed(value)), reject)
          .finally(close);
      });
    },
  };
}

interface Running {
  readonly thread: JobThread;
  readonly remote: PaneJobs & Pick<Remote<PaneJobs>, typeof releaseProxy>;
  /** Ends the waiting of each job that runs there. */
  readonly stops: Set<(because: Stopped["because"]) => void>;
}

function startThread(start: () => JobThread): Running {
  const thread = start();
  return { thread, remote: wrap<PaneJobs>(thread.endpoint), stops: new Set() };
}

function watchSilence(
  { signal, longestSilenceMs = LONGEST_SILENCE_MS, longestSilenceWithinMs = longestSilenceMs }: JobControl,
  stop: (because: Stopped["because"]) => void,
): { readonly alive: (isWithin: boolean) => void; readonly close: () => void } {
  const tooSlow = (): void => stop("too-slow");
  const cancelled = (): void => stop("cancelled");
  let timer = setTimeout(tooSlow, longestSilenceMs);
  let open = true;
  if (signal.aborted) queueMicrotask(cancelled);
  signal.addEventListener("abort", cancelled, { once: true });
  return {
    alive: (isWithin) => {
      if (!open) return;
      clearTimeout(timer);
      timer = setTimeout(tooSlow, isWithin ? longestSilenceWithinMs : longestSilenceMs);
    },
    close: () => {
      open = false;
      clearTimeout(timer);
      signal.removeEventListener("abort", cancelled);
    },
  };
}

/** The same on the page's own thread, for a page that may not start workers (an opened folder): cancelling lets go of the result. */
export function inlineJobs(jobs: PaneJobs): BackgroundJobs {
  return {
    async run<T>(job: Job<T>, { signal, progress }: JobControl): Promise<Result<T, Stopped>> {
      const value = await job(jobs, progress ?? (() => undefined));
      return signal.aborted ? fail({ kind: "stopped", because: "cancelled" }) : succeed(value);
    },
  };
}
