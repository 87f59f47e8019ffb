import type { WorkbookEdit } from "../../../application/ports/open-workbook";
import type { StopWatching } from "../../../application/ports/workbook-changes";
import type { JobProblem } from "../../context/job-problem";
import type { CheckFeature } from "./check-feature";

/** Long enough for a person who fills several cells at once, short enough to be felt as at once. */
const PAUSE_MS = 300;

export interface Watching {
  /** What was heard and not told yet is let go. */
  forget(): void;
  stop(): void;
}

/** Hears edits and tells them together once there is a pause; after the end nothing is heard and nothing is told. */
export function watchEdits(
  { watch }: Pick<CheckFeature, "watch">,
  tell: (edits: readonly WorkbookEdit[]) => void,
  refused: (problem: JobProblem | null) => void,
): Watching {
  let heard: WorkbookEdit[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isOver = false;
  let end: StopWatching | null = null;
  const forget = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    heard = [];
  };
  const hear = (edit: WorkbookEdit): void => {
    if (isOver) return;
    heard.push(edit);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      const edits = heard;
      forget();
      tell(edits);
    }, PAUSE_MS);
  };
  void watch(hear).then((watched) => {
    if (!watched.ok) return isOver ? undefined : refused(watched.failure);
    // Switched off before it had begun.
    if (isOver) return watched.value();
    end = watched.value;
    return refused(null);
  });
  return {
    forget,
    stop() {
      isOver = true;
      forget();
      void end?.();
    },
  };
}
