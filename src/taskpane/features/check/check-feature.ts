import type { CheckDecision, CheckLine } from "../../../application/open-check";
import type { UndoableChange } from "../../../application/ports/open-workbook";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** What this feature needs from the shell that runs it. */
export interface CheckFeature {
  readonly check: (control: FeatureControl) => Promise<Result<readonly CheckLine[], JobProblem>>;
  /** One undoable step; null: nothing was changed. */
  readonly decide: (decision: CheckDecision, who: string) => Promise<Result<UndoableChange | null, JobProblem>>;
}
