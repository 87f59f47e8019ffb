import { fail, type Result } from "../../../engine/result";
import { bugDetail } from "../../context/bug-detail";
import type { ReadPlanProblem } from "./read-plan-jobs";

/** A bug inside a job becomes a problem that can be told and copied; nothing else is caught here. */
export async function settled<T>(work: Promise<Result<T, ReadPlanProblem>>): Promise<Result<T, ReadPlanProblem>> {
  try {
    return await work;
  } catch (thrown) {
    return fail({ kind: "broken", detail: bugDetail(thrown) });
  }
}
