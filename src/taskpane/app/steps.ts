import { en as readPlanEn } from "../features/read-plan/read-plan.en";
import { vi as readPlanVi } from "../features/read-plan/read-plan.vi";

/** A verb of the quarter as the frame shows it. */
export interface Step {
  readonly id: "read-plan";
  readonly label: { readonly vi: string; readonly en: string };
}

/** The path of the quarter, in order. A new verb is one line here and one view in `App.tsx`. */
export const STEPS: readonly Step[] = [{ id: "read-plan", label: { vi: readPlanVi.verb, en: readPlanEn.verb } }];
