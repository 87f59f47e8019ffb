import { fail } from "../../engine/result";
import type { WorkbookDesk } from "../context/workbook";
import { type FeatureTools, runFeature, uncancelled, workbookProblem } from "./feature-tools";

/** The open workbook for every feature, read in the background. */
export function workbookDesk(tools: FeatureTools): WorkbookDesk {
  const { workbook } = tools;
  return {
    overview: () =>
      runFeature(tools, uncancelled(), { job: (jobs) => jobs.overview(workbook), problemOf: workbookProblem }),
    async showPlace(place) {
      const shown = await workbook.showPlace(place);
      return shown.ok ? shown : fail(workbookProblem(shown.failure));
    },
    async undo() {
      const taken = await workbook.undo();
      return taken.ok ? taken : fail(workbookProblem(taken.failure));
    },
    addressOf: () => null,
    listen: (hear) => workbook.listen((change) => hear(change?.edit == null ? "verb" : "cell")),
  };
}
