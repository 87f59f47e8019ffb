import type { UndoableChange } from "../../../application/ports/open-workbook";
import type { StatusChoices, StatusRequest, StatusView } from "../../../application/status/status-view";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** What this feature needs from the shell that runs it. */
export interface StatusFeature {
  readonly choices: (control: FeatureControl) => Promise<Result<StatusChoices, JobProblem>>;
  readonly judge: (control: FeatureControl, request: StatusRequest) => Promise<Result<StatusView, JobProblem>>;
  /** Null: the states stand in the workbook already. */
  readonly write: (request: StatusRequest, who: string) => Promise<Result<UndoableChange | null, JobProblem>>;
}
