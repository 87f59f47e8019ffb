import type { UndoableChange } from "../../../application/ports/open-workbook";
import type { StatusChoices, StatusRequest } from "../../../application/status/status-view";
import type { SummaryOptions } from "../../../application/summary/open-summary";
import type { SummaryPreview } from "../../../application/summary/preview-summary";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** What this feature needs from the shell that runs it. */
export interface SummariseFeature {
  readonly choices: (control: FeatureControl) => Promise<Result<StatusChoices, JobProblem>>;
  /** What the summary says and what would be written; writes nothing. */
  readonly preview: (control: FeatureControl, request: StatusRequest) => Promise<Result<SummaryPreview, JobProblem>>;
  /** Null: the sheets stand in the workbook already. */
  readonly write: (
    control: FeatureControl,
    options: SummaryOptions,
    who: string,
  ) => Promise<Result<UndoableChange | null, JobProblem>>;
  /** Makes the draft report and hands it over; gives its name. */
  readonly report: (
    control: FeatureControl,
    request: StatusRequest,
    who: string,
  ) => Promise<Result<string, JobProblem>>;
}
