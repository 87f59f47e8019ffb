import { type FailureText, sourceFailureText } from "../../../application/failure-texts";
import { hostFailureText } from "../../../application/host-failure-texts";
import type { JobProblem } from "../../context/job-problem";
import { en } from "./read-plan.en";
import { vi } from "./read-plan.vi";
import type { ReadPlanProblem } from "./read-plan-jobs";

/** One sentence for a problem: what, and what to do next. */
export function problemText(problem: ReadPlanProblem): FailureText {
  switch (problem.kind) {
    case "source":
      return sourceFailureText(problem.failure);
    case "host":
      return hostFailureText(problem.failure);
    case "stopped":
      return { vi: vi.problems.tooSlow, en: en.problems.tooSlow };
    case "broken":
      return { vi: vi.problems.broken, en: en.problems.broken };
  }
}

/** Host failures that the same attempt meets again, however often it is made. */
const LASTING: ReadonlySet<string> = new Set([
  "nothing-to-undo",
  "excel-too-old",
  "session-ended",
  "workbook-read-only",
]);

/** True where trying again as it was can help; a damaged file stays damaged. */
export const mayPass = (problem: ReadPlanProblem): boolean =>
  problem.kind === "host" ? !LASTING.has(problem.failure.kind) : problem.kind !== "source";

/** The problem as every job tells its own. */
export const toldProblem = (problem: ReadPlanProblem): JobProblem =>
  problem.kind === "broken" ? problem : { kind: "told", text: problemText(problem), mayPass: mayPass(problem) };
