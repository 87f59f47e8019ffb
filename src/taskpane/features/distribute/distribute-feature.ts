import type { DistributionPreview, HandedOut } from "../../../application/returns/open-distribution";
import type { StatusChoices } from "../../../application/status/status-view";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** What this feature needs from the shell that runs it. */
export interface DistributeFeature {
  readonly choices: (control: FeatureControl) => Promise<Result<StatusChoices, JobProblem>>;
  readonly preview: (control: FeatureControl, period: string) => Promise<Result<DistributionPreview, JobProblem>>;
  /** Makes the forms, notes them in the workbook and hands the zip over. */
  readonly handOut: (control: FeatureControl, period: string, who: string) => Promise<Result<HandedOut, JobProblem>>;
}
