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
  /** The job fills much memory: its thread is ended after it, and with it what the job left behind; the next job gets a new one. */
  readonly isLarge?: boolean;
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
  /** Called once. Tells when the thread itself broke (its script could not be loaded, memory ran out). */
  onBroken(tell: (reason: string) => void): void;
}

/** Longest silence of a job: 30 seconds a file (DESIGN 5); a scan reports each page. */
export const LONGEST_SILENCE_MS = 30_000;

/** One thread, kept between jobs; ended when a job is cancelled or too slow or was large, and started anew for the next. */
export function threadJobs(start: () => JobThread): BackgroundJobs {
  let running: Running | null = null;
  const leave = (left: Running): void => {
    if (running === left) running = null;
  };
  const end = (ended: Running): void => {
    leave(ended);
    if (ended.isEnded) return;
    ended.isEnded = true;
    ended.remote[releaseProxy]();
    ended.thread.end();
    // What else ran on that thread will never answer: it is told so.
    for (const { stop } of [...ended.waiting]) stop("cancelled");
  };
  return {
    run(job, control) {
      running ??= startThread(start, end);
      const current = running;
      const done = (): void => {
        if (control.isLarge === true) current.isLeft = true;
        if (current.isLeft) leave(current);
        if (current.isLeft && current.waiting.size === 0) end(current);
      };
      return runOn(current, { job, control, done, spoilt: () => end(current) });
    },
  };
}

interface JobRun<T> {
  readonly job: Job<T>;
  readonly control: JobControl;
  /** The job needs the thread no longer. */
  readonly done: () => void;
  /** The thread is no good any more. */
  readonly spoilt: () => void;
}

function runOn<T>(
  { remote, waiting }: Running,
  { job, control, done, spoilt }: JobRun<T>,
): Promise<Result<T, Stopped>> {
  return new Promise((resolve, reject) => {
    const stop = (because: Stopped["because"]): void => {
      close();
      spoilt();
      resolve(fail({ kind: "stopped", because }));
    };
    const broken = (reason: string): void => {
      close();
      reject(new Error(`worker: ${reason}`));
    };
    const told: Waiting = { stop, broken };
    const watch = watchSilence(control, stop);
    const close = (): void => {
      watch.close();
      waiting.delete(told);
    };
    waiting.add(told);
    const progress = proxy<Progress>((now, total) => {
      watch.alive(now < total);
      control.progress?.(now, total);
    });
    job(remote, progress)
      .finally(() => {
        close();
        done();
      })
      .then((value) => resolve(succeed(value)), reject);
  });
}

/** Ends the waiting of a job. */
interface Waiting {
  readonly stop: (because: Stopped["because"]) => void;
  readonly broken: (reason: string) => void;
}

interface Running {
  readonly thread: JobThread;
  readonly remote: PaneJobs & Pick<Remote<PaneJobs>, typeof releaseProxy>;
  /** The jobs that run there. */
  readonly waiting: Set<Waiting>;
  /** No more jobs come to it; it is ended after the last of those it has. */
  isLeft: boolean;
  isEnded: boolean;
}

function startThread(start: () => JobThread, end: (ended: Running) => void): Running {
  const thread = start();
  const remote = wrap<PaneJobs>(thread.endpoint);
  const started: Running = { thread, remote, waiting: new Set(), isLeft: false, isEnded: false };
  thread.onBroken((reason) => {
    for (const { broken } of [...started.waiting]) broken(reason);
    end(started);
  });
  return started;
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
