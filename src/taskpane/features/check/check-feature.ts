import type { CheckDecision, CheckLine } from "../../../application/checking/open-check";
import type { Recheck } from "../../../application/checking/recheck-rows";
import type { UndoableChange, WorkbookEdit } from "../../../application/ports/open-workbook";
import type { StopWatching } from "../../../application/ports/workbook-changes";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** What this feature needs from the shell that runs it. */
export interface CheckFeature {
  readonly check: (control: FeatureControl) => Promise<Result<readonly CheckLine[], JobProblem>>;
  /** Tells what a person changes in the workbook, until stopped. */
  readonly watch: (hear: (edit: WorkbookEdit) => void) => Promise<Result<StopWatching, JobProblem>>;
  /** Looks at the edited rows alone. */
  readonly recheck: (control: FeatureControl, edits: readonly WorkbookEdit[]) => Promise<Result<Recheck, JobProblem>>;
  /** One undoable step; null: nothing was changed. */
  readonly decide: (decision: CheckDecision, who: string) => Promise<Result<UndoableChange | null, JobProblem>>;
}
