import { useMemo, useReducer } from "react";
import type { LastSource } from "../../../application/ports/last-source";
import type { CellPlace } from "../../../application/ports/open-workbook";
import type { PlanSource } from "../../../application/reading/plan-source";
import type { ColumnChoices } from "../../../engine/reading/columns/column-proposal";
import type { ReadPlanJobs } from "./read-plan-jobs";
import { CHOOSING, calmStateOf, type ReadPlanState, readPlanReducer } from "./read-plan-state";
import { settled } from "./settled";
import { useReading } from "./use-reading";
import { useWriting } from "./use-writing";

/** What a person can do in this job; each is one button. */
export interface ReadPlanActions {
  readonly read: (source: PlanSource) => void;
  /** Reads the previewed source again, with the columns a person confirmed. */
  readonly confirmColumns: (confirmed: ColumnChoices) => void;
  readonly cancel: () => void;
  readonly chooseNarrative: (take: boolean) => void;
  readonly write: () => void;
  readonly undo: () => void;
  readonly undoneElsewhere: () => void;
  readonly retry: () => void;
  readonly closeFailure: () => void;
  readonly restart: () => void;
  readonly backToPreview: () => void;
  readonly showPlace: (place: CellPlace) => void;
}

export interface ReadPlanTools {
  readonly jobs: ReadPlanJobs;
  readonly lastSource: LastSource;
  readonly who: string;
}

export function useReadPlan({ jobs, lastSource, who }: ReadPlanTools): {
  readonly state: ReadPlanState;
  readonly actions: ReadPlanActions;
} {
  const [state, dispatch] = useReducer(readPlanReducer, CHOOSING);
  const { read, cancel } = useReading({ jobs, lastSource, dispatch });
  const { write, undo } = useWriting({ jobs, state, dispatch, who });
  const actions = useMemo((): ReadPlanActions => {
    const again = { write, undo, nothing: () => undefined };
    return {
      read: (source) => read(source),
      cancel,
      write,
      undo,
      confirmColumns: (confirmed) => {
        const calm = calmStateOf(state);
        if (calm.step === "previewing") read(calm.source, { ...calm.preview.reading.columnChoices, ...confirmed });
      },
      chooseNarrative: (take) => dispatch({ kind: "narrative-chosen", take }),
      undoneElsewhere: () => dispatch({ kind: "undone-elsewhere" }),
      retry: () => {
        if (state.step !== "failed") return;
        if (state.retry.kind === "read") read(state.retry.source);
        else again[state.retry.kind]();
      },
      closeFailure: () => dispatch({ kind: "failure-closed" }),
      restart: () => {
        lastSource.forget();
        dispatch({ kind: "restarted" });
      },
      backToPreview: () => dispatch({ kind: "preview-again" }),
      showPlace: (place) => {
        void settled(jobs.showPlace(place)).then((shown) => {
          if (!shown.ok) dispatch({ kind: "place-failed", problem: shown.failure });
        });
      },
    };
  }, [jobs, lastSource, state, read, cancel, write, undo]);
  return { state, actions };
}
