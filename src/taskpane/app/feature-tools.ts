import type { FailureText } from "../../application/failure-texts";
import { hostFailureText } from "../../application/host-failure-texts";
import type { HostFailure } from "../../application/ports/open-workbook";
import type { Occasion } from "../../application/register/write-register";
import { fail, type Result, succeed } from "../../engine/result";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import { type BackgroundJobs, type Job, type JobControl, LONGEST_SILENCE_MS } from "../../worker/background-jobs";
import type { JobProblem } from "../context/job-problem";
import type { FeatureControl } from "../context/use-job";
import type { WatchedWorkbook } from "./watched-workbook";

/** What the composition roots give every feature's jobs. */
export interface FeatureTools {
  readonly workbook: WatchedWorkbook;
  readonly background: BackgroundJobs;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

/** Excel may rightly take its time over a large write; only a dead connection is silent for longer. */
export const EXCEL_SILENCE_MS = 180_000;

/** What stands in `Nhật ký` where nobody typed a name. */
const NOBODY = "(không ghi tên)";

export const occasionOf = (who: string, at: string): Occasion => ({ at, who: who.trim() || NOBODY });

const WAITING: ReadonlySet<string> = new Set(["excel-too-old", "workbook-read-only", "name-taken"]);

export const toldProblem = (text: FailureText, mayPass = false): JobProblem => ({ kind: "told", text, mayPass });

/** A failure of the open workbook, or of what stands in it, as the sentence a person reads. */
export function workbookProblem(failure: HostFailure | RegisterFailure): JobProblem {
  if (failure.kind === "register-missing")
    return toldProblem({
      vi: "Sổ này chưa có kế hoạch nào. Vào bước “Đọc kế hoạch” trước.",
      en: "This workbook holds no plan yet. Begin with the step “Read plan”.",
    });
  return toldProblem(hostFailureText(failure), !WAITING.has(failure.kind));
}

interface FeatureJob<T, F> extends Pick<JobControl, "longestSilenceWithinMs" | "isLarge"> {
  readonly job: Job<Result<T, F>>;
  readonly problemOf: (failure: F) => JobProblem;
}

/** Runs a job of a feature in the background; what stopped it and what it failed with become problems to tell. */
export async function runFeature<T, F>(
  tools: Pick<FeatureTools, "background">,
  control: FeatureControl,
  { job, problemOf, ...how }: FeatureJob<T, F>,
): Promise<Result<T, JobProblem>> {
  const ran = await tools.background.run(job, {
    longestSilenceMs: EXCEL_SILENCE_MS,
    longestSilenceWithinMs: LONGEST_SILENCE_MS,
    ...how,
    ...control,
  });
  if (!ran.ok) return fail(ran.failure);
  return ran.value.ok ? succeed(ran.value.value) : fail(problemOf(ran.value.failure));
}

/** For work that nobody can end: it is one batch. */
export const uncancelled = (): FeatureControl => ({
  signal: new AbortController().signal,
  progress: () => undefined,
});
