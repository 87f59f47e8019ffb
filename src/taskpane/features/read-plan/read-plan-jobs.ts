import type { ExistingRegister } from "../../../application/existing-register";
import type { PlanSource, PlanSourceKind } from "../../../application/plan-source";
import type { Progress } from "../../../application/ports/document-reader";
import type { CellPlace, HostFailure, UndoableChange } from "../../../application/ports/open-workbook";
import type { ReadingPreview } from "../../../application/read-into-workbook";
import type { SourceFailure } from "../../../application/read-sources";
import type { Result } from "../../../engine/result";
import type { MergeCounts } from "../../../engine/sheets/register/merge-reading";

/** Why the job of reading a plan could not go on. `broken` is a bug of ours; its detail is for whoever mends it. */
export type ReadPlanProblem =
  | { readonly kind: "source"; readonly failure: SourceFailure }
  | { readonly kind: "host"; readonly failure: HostFailure }
  | { readonly kind: "stopped"; readonly because: "cancelled" | "too-slow" }
  | { readonly kind: "broken"; readonly detail: string };

/** What is shown before anything is written, with what stands in the open workbook already (null: nothing of ours). */
export interface PlanPreview {
  readonly reading: ReadingPreview;
  readonly existing: ExistingRegister | null;
}

export interface WriteChoices {
  readonly takeNarrative: boolean;
  readonly who: string;
}

/** What was done with the preview. */
export type WrittenPlan =
  | {
      readonly kind: "workbook";
      readonly tasks: number;
      readonly sheets: readonly string[];
      /** Null where the workbook had no register yet. */
      readonly merged: MergeCounts | null;
    }
  | { readonly kind: "file"; readonly tasks: number; readonly name: string };

export interface ReadControl {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** What this feature needs from the shell that runs it: Excel, or the page without Excel. */
export interface ReadPlanJobs {
  /** What this shell can read from, in the order offered. */
  readonly sources: readonly PlanSourceKind[];
  readonly target: "this-workbook" | "new-file";
  read(source: PlanSource, control: ReadControl): Promise<Result<PlanPreview, ReadPlanProblem>>;
  write(preview: PlanPreview, choices: WriteChoices): Promise<Result<WrittenPlan, ReadPlanProblem>>;
  /** Null where nothing of the person's was changed, so that there is nothing to take back. */
  readonly undo: (() => Promise<Result<UndoableChange, ReadPlanProblem>>) | null;
  /** Null where there is no sheet to show. */
  readonly showPlace: ((place: CellPlace) => Promise<Result<null, ReadPlanProblem>>) | null;
}
