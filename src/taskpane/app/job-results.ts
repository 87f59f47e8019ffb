import type { HostFailure } from "../../application/ports/open-workbook";
import type { ReadingPreview, WritingChoices } from "../../application/reading/read-into-workbook";
import { fail, type Result, succeed } from "../../engine/result";
import type { Stopped } from "../../worker/background-jobs";
import type { ReadPlanProblem, WriteChoices } from "../features/read-plan/read-plan-jobs";

/** The result of a job that ran elsewhere: it was stopped, it failed in a way we name, or it succeeded. */
export function unwrapped<T, F>(
  ran: Result<Result<T, F>, Stopped>,
  problemOf: (failure: F) => ReadPlanProblem,
): Result<T, ReadPlanProblem> {
  if (!ran.ok) return fail(ran.failure);
  return ran.value.ok ? succeed(ran.value.value) : fail(problemOf(ran.value.failure));
}

export const hostProblem = (failure: HostFailure): ReadPlanProblem => ({ kind: "host", failure });

/** What stands in `Nhật ký` where nobody typed a name. */
const NOBODY = "(không ghi tên)";

export const writingChoices = (choices: WriteChoices, at: string): WritingChoices => ({
  takeNarrative: choices.takeNarrative ? "yes" : "no",
  occasion: { at, who: choices.who.trim() || NOBODY },
});

/** Tasks that the choice brings into the workbook. */
export const taskCount = ({ plan, narrativeCount }: ReadingPreview, takeNarrative: boolean): number =>
  plan.tasks.length - (takeNarrative ? 0 : narrativeCount);
