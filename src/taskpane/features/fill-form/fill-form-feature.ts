import type { FormContent } from "../../../application/form/form-content";
import type { Result } from "../../../engine/result";
import type { JobProblem } from "../../context/job-problem";
import type { FeatureControl } from "../../context/use-job";

/** The form that is being filled in, with the name of its file. */
export interface Draft {
  readonly name: string;
  readonly form: FormContent;
}

/** What this feature needs from the shell that runs it. */
export interface FillFormFeature {
  readonly open: (control: FeatureControl, name: string, bytes: Uint8Array) => Promise<Result<FormContent, JobProblem>>;
  /** Makes the file and hands it over. */
  readonly save: (control: FeatureControl, name: string, form: FormContent) => Promise<Result<string, JobProblem>>;
  /** `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What was typed is kept in this browser until it is saved; null: nothing is kept. */
  readonly recall: () => Draft | null;
  readonly keep: (draft: Draft | null) => void;
}
