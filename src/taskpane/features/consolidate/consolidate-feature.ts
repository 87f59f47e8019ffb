import type { DocumentInput } from "../../../application/ports/document-reader";
import type { ConsolidationRequest } from "../../../application/returns/consolidate-returns";
import type { ConsolidationView, WrittenConsolidation } from "../../../application/returns/open-consolidation";
import type { StatusChoices } from "../../../application/status/status-view";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** What this feature needs from the shell that runs it. */
export interface ConsolidateFeature {
  readonly choices: (control: FeatureControl) => Promise<Result<StatusChoices, JobProblem>>;
  readonly preview: (
    control: FeatureControl,
    request: ConsolidationRequest,
    files: readonly DocumentInput[],
  ) => Promise<Result<ConsolidationView, JobProblem>>;
  readonly write: (
    control: FeatureControl,
    asked: { readonly request: ConsolidationRequest; readonly who: string },
    files: readonly DocumentInput[],
  ) => Promise<Result<WrittenConsolidation, JobProblem>>;
}
