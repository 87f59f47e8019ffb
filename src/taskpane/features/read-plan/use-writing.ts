import { type Dispatch, useCallback } from "react";
import type { ReadPlanJobs } from "./read-plan-jobs";
import { calmStateOf, type ReadPlanEvent, type ReadPlanState, writableOf } from "./read-plan-state";
import { settled } from "./settled";

export interface WritingTools {
  readonly jobs: ReadPlanJobs;
  readonly state: ReadPlanState;
  readonly dispatch: Dispatch<ReadPlanEvent>;
  readonly who: string;
}

/** Writes what is previewed, and takes it back. Neither can be interrupted: each is one batch that is done or not. */
export function useWriting({ jobs, state, dispatch, who }: WritingTools): {
  readonly write: () => void;
  readonly undo: () => void;
} {
  const write = useCallback((): void => {
    const ready = writableOf(state);
    if (ready === null) return;
    dispatch({ kind: "write-started" });
    void settled(jobs.write(ready.preview, { takeNarrative: ready.takeNarrative, who })).then((outcome) =>
      dispatch(
        outcome.ok ? { kind: "write-done", written: outcome.value } : { kind: "failed", problem: outcome.failure },
      ),
    );
  }, [jobs, state, dispatch, who]);

  const undo = useCallback((): void => {
    if (calmStateOf(state).step !== "written") return;
    dispatch({ kind: "undo-started" });
    void settled(jobs.undo()).then((outcome) =>
      dispatch(outcome.ok ? { kind: "undo-done" } : { kind: "failed", problem: outcome.failure }),
    );
  }, [jobs, state, dispatch]);

  return { write, undo };
}
