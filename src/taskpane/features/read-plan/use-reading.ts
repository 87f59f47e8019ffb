import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { LastSource } from "../../../application/ports/last-source";
import type { PlanSource } from "../../../application/reading/plan-source";
import type { ColumnChoices } from "../../../engine/reading/columns/column-proposal";
import type { ReadPlanJobs } from "./read-plan-jobs";
import type { ReadPlanEvent } from "./read-plan-state";
import { settled } from "./settled";

export interface ReadingTools {
  readonly jobs: ReadPlanJobs;
  readonly lastSource: LastSource;
  readonly dispatch: Dispatch<ReadPlanEvent>;
}

/**
 * Reads a source; a newer reading ends the one before. What was read is remembered only once it could be read, so that a
 * source that breaks the page is not read again at every reload.
 */
export function useReading({ jobs, lastSource, dispatch }: ReadingTools): {
  /** `confirmed`: columns a person has just confirmed for this source. */
  readonly read: (source: PlanSource, confirmed?: ColumnChoices) => void;
  readonly cancel: () => void;
} {
  const running = useRef<AbortController | null>(null);
  const cancel = useCallback(() => running.current?.abort(), []);

  const read = useCallback(
    (source: PlanSource, confirmed: ColumnChoices = {}): void => {
      running.current?.abort();
      const control = new AbortController();
      running.current = control;
      const tell = (event: ReadPlanEvent): void => {
        if (running.current === control) dispatch(event);
      };
      lastSource.forget();
      tell({ kind: "read-started", source });
      const progress = (done: number, total: number): void => tell({ kind: "progressed", progress: { done, total } });
      void settled(jobs.read(source, { signal: control.signal, progress }, confirmed)).then((outcome) => {
        if (!outcome.ok) return tell({ kind: "failed", problem: outcome.failure });
        lastSource.remember(source);
        tell({ kind: "read-done", preview: outcome.value });
      });
    },
    [jobs, lastSource, dispatch],
  );

  useEffect(() => {
    const source = lastSource.recall();
    if (source !== null && jobs.sources.includes(source.kind)) read(source);
    return cancel;
  }, [jobs, lastSource, read, cancel]);

  return { read, cancel };
}
