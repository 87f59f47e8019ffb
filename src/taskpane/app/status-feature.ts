import type { HostFailure } from "../../application/ports/open-workbook";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import { type StatusFailure, statusFailureText } from "../../engine/status/status-question";
import type { JobProblem } from "../context/job-problem";
import type { StatusFeature } from "../features/status/status-feature";
import { type FeatureTools, occasionOf, runFeature, toldProblem, uncancelled, workbookProblem } from "./feature-tools";

export function statusFeature(tools: FeatureTools): StatusFeature {
  const { workbook } = tools;
  return {
    choices: (control) =>
      runFeature(tools, control, {
        job: (jobs) => jobs.statusChoices(workbook, tools.now().slice(0, 10)),
        problemOf: workbookProblem,
      }),
    judge: (control, request) =>
      runFeature(tools, control, { job: (jobs) => jobs.statusView(workbook, request), problemOf: statusProblem }),
    write: (request, who) =>
      runFeature(tools, uncancelled(), {
        job: (jobs) => jobs.writeStatus(workbook, request, occasionOf(who, tools.now())),
        problemOf: statusProblem,
      }),
  };
}

/** A day or a period that cannot be asked is told with what can be. */
export function statusProblem(failure: HostFailure | RegisterFailure | StatusFailure): JobProblem {
  switch (failure.kind) {
    case "date-unreadable":
    case "period-unreadable":
    case "period-not-expected":
      return toldProblem(statusFailureText(failure));
    default:
      return workbookProblem(failure);
  }
}
