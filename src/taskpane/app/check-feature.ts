import type { WorkbookChanges } from "../../application/ports/workbook-changes";
import { fail } from "../../engine/result";
import type { CheckFeature } from "../features/check/check-feature";
import { type FeatureTools, occasionOf, runFeature, uncancelled, workbookProblem } from "./feature-tools";

export function checkFeature(tools: FeatureTools & { readonly changes: WorkbookChanges }): CheckFeature {
  const { workbook } = tools;
  const today = (): string => tools.now().slice(0, 10);
  return {
    check: (control) =>
      runFeature(tools, control, {
        job: (jobs) => jobs.checkOpenRegister(workbook, today()),
        problemOf: workbookProblem,
      }),
    async watch(hear) {
      const watched = await tools.changes.watch(hear);
      return watched.ok ? watched : fail(workbookProblem(watched.failure));
    },
    recheck: (control, edits) =>
      runFeature(tools, control, { job: (jobs) => jobs.recheckRows(edits), problemOf: workbookProblem }),
    decide: (decision, who) =>
      runFeature(tools, uncancelled(), {
        job: (jobs) => jobs.decideAboutFindings(workbook, { decision, asOf: today() }, occasionOf(who, tools.now())),
        problemOf: workbookProblem,
      }),
  };
}
