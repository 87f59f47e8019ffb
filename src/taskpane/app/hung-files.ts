import type { ReturnInput } from "../../application/open-consolidation";
import type { DocumentInput } from "../../application/ports/document-reader";
import type { Result } from "../../engine/result";
import { LONGEST_SILENCE_MS } from "../../worker/background-jobs";
import type { JobProblem } from "../context/job-problem";
import type { FeatureControl } from "../context/use-job";

/** Bytes whose reading never came to an end since the window was opened. */
const hung = new WeakSet<Uint8Array>();

type Reading<T> = (control: FeatureControl, files: readonly ReturnInput[]) => Promise<Result<T, JobProblem>>;

/**
 * Reads files one after the other where reading can be ended: after too long a silence the thread is gone, the file it was at is
 * marked, and the job begins anew in another thread, which names that file and reads all others.
 */
export async function readPastHungFiles<T>(
  control: FeatureControl,
  files: readonly DocumentInput[],
  read: Reading<T>,
): Promise<Result<T, JobProblem>> {
  for (;;) {
    let done = files.length;
    const progress: FeatureControl["progress"] = (now, total) => {
      done = now;
      control.progress(now, total);
    };
    const outcome = await read({ ...control, progress }, files.map(marked));
    const underWay = files[done];
    if (underWay === undefined || hung.has(underWay.bytes) || !isTooSlow(outcome)) return outcome;
    hung.add(underWay.bytes);
  }
}

const marked = (file: DocumentInput): ReturnInput =>
  hung.has(file.bytes) ? { ...file, silentFor: Math.round(LONGEST_SILENCE_MS / 1_000) } : file;

const isTooSlow = (outcome: Result<unknown, JobProblem>): boolean =>
  !outcome.ok && outcome.failure.kind === "stopped" && outcome.failure.because === "too-slow";
