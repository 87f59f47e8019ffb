import type { FailureText } from "../../application/failure-texts";
import { bugDetail } from "./bug-detail";

/** Why a job of a feature could not go on, ready to be told. `broken` is a bug of ours; its detail is for whoever mends it. */
export type JobProblem =
  | { readonly kind: "told"; readonly text: FailureText; readonly mayPass: boolean }
  | { readonly kind: "stopped"; readonly because: "cancelled" | "too-slow" }
  | { readonly kind: "broken"; readonly detail: string };

/** A bug inside a job becomes a problem that can be told and copied; nothing else is caught here. */
export const bugOf = (thrown: unknown): JobProblem => ({
  kind: "broken",
  detail: bugDetail(thrown),
});
