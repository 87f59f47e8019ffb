import type { Progress } from "../../../application/ports/document-reader";
import type { CellPlace, HostFailure, UndoableChange } from "../../../application/ports/open-workbook";
import type { ExistingRegister } from "../../../application/reading/existing-register";
import type { PlanSource, PlanSourceKind } from "../../../application/reading/plan-source";
import type { ReadingPreview } from "../../../application/reading/read-into-workbook";
import type { SourceFailure } from "../../../application/reading/read-sources";
import type { ColumnChoices } from "../../../engine/reading/columns/column-proposal";
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
export interface WrittenPlan {
  readonly tasks: number;
  /** None where the workbook held exactly this already. */
  readonly sheets: readonly string[];
  /** Null where the workbook had no register yet. */
  readonly merged: MergeCounts | null;
}

export interface ReadControl {
  readonly signal: AbortSignal;
  readonly progress: Progress;
}

/** What this feature needs from the shell that runs it: Excel, or the page without Excel. */
export interface ReadPlanJobs {
  /** What this shell can read from, in the order offered. */
  readonly sources: readonly PlanSourceKind[];
  /** `confirmed` are the columns a person has just confirmed; those the workbook remembers count anyway. */
  read(
    source: PlanSource,
    control: ReadControl,
    confirmed: ColumnChoices,
  ): Promise<Result<PlanPreview, ReadPlanProblem>>;
  write(preview: PlanPreview, choices: WriteChoices): Promise<Result<WrittenPlan, ReadPlanProblem>>;
  undo(): Promise<Result<UndoableChange, ReadPlanProblem>>;
  showPlace(place: CellPlace): Promise<Result<null, ReadPlanProblem>>;
}
