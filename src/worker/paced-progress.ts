import type { Progress } from "../application/ports/document-reader";

/** Ten times a second is more than an eye follows; a message and a drawing for each of a thousand files is work. */
const EVERY_MS = 100;

/** Passes progress on at most so often; the beginning and the end always. */
export function pacedProgress(progress: Progress, clock: () => number = () => performance.now()): Progress {
  let told = Number.NEGATIVE_INFINITY;
  return (done, total) => {
    const now = clock();
    if (done > 0 && done < total && now - told < EVERY_MS) return;
    told = now;
    progress(done, total);
  };
}
