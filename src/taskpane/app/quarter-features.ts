import type { FileSaver } from "../../application/ports/file-saver";
import type { HostFailure } from "../../application/ports/open-workbook";
import type { WorkbookChanges } from "../../application/ports/workbook-changes";
import type { PeriodFailure } from "../../application/returns/expect-answers";
import { periodFailureText } from "../../application/returns/period-failure-texts";
import { succeed } from "../../engine/result";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import { LONGEST_SILENCE_MS } from "../../worker/background-jobs";
import type { JobProblem } from "../context/job-problem";
import type { ConsolidateFeature } from "../features/consolidate/consolidate-feature";
import type { DistributeFeature } from "../features/distribute/distribute-feature";
import type { SummariseFeature } from "../features/summarise/summarise-feature";
import { type FeatureTools, occasionOf, runFeature, toldProblem, workbookProblem } from "./feature-tools";
import { statusFeature, statusProblem } from "./status-feature";

export interface QuarterTools extends FeatureTools {
  readonly changes: WorkbookChanges;
  readonly saver: FileSaver;
}

/** Forms out. */
export function distributeFeature(tools: QuarterTools): DistributeFeature {
  const { workbook } = tools;
  return {
    choices: statusFeature(tools).choices,
    preview: (control, period) =>
      runFeature(tools, control, {
        job: (jobs) => jobs.previewDistribution(workbook, period),
        problemOf: periodProblem,
      }),
    async handOut(control, period, who) {
      const made = await runFeature(tools, control, {
        job: (jobs, progress) => jobs.handOutForms(workbook, period, occasionOf(who, tools.now()), progress),
        problemOf: periodProblem,
        isLarge: true,
      });
      if (made.ok) tools.saver.save(made.value.name, made.value.zip);
      return made;
    },
  };
}

/** Returns in. */
export function consolidateFeature(tools: QuarterTools): ConsolidateFeature {
  const { workbook } = tools;
  return {
    choices: statusFeature(tools).choices,
    preview: (control, request, files) =>
      runFeature(tools, control, {
        job: (jobs, progress) => jobs.previewConsolidation(workbook, request, files, progress),
        problemOf: periodProblem,
        longestSilenceWithinMs: FILES_SILENCE_MS,
      }),
    write: (control, { request, who }, files) =>
      runFeature(tools, control, {
        job: (jobs, progress) =>
          jobs.writeConsolidation(workbook, { request, occasion: occasionOf(who, tools.now()) }, files, progress),
        problemOf: periodProblem,
        isLarge: true,
        longestSilenceWithinMs: FILES_SILENCE_MS,
      }),
  };
}

/** A file that hangs is ended alone; only where that does not help is the whole job ended. */
const FILES_SILENCE_MS = 2 * LONGEST_SILENCE_MS;

/** What is made of them. */
export function summariseFeature(tools: QuarterTools): SummariseFeature {
  const { workbook } = tools;
  return {
    choices: statusFeature(tools).choices,
    preview: (control, request) =>
      runFeature(tools, control, {
        job: (jobs) => jobs.previewSummary(workbook, request),
        problemOf: statusProblem,
        isLarge: true,
      }),
    write: (control, options, who) =>
      runFeature(tools, control, {
        job: (jobs) => jobs.writeSummary(workbook, options, occasionOf(who, tools.now())),
        problemOf: statusProblem,
        isLarge: true,
      }),
    async report(control, request, who) {
      const made = await runFeature(tools, control, {
        job: (jobs) => jobs.draftReport(workbook, request, occasionOf(who, tools.now())),
        problemOf: statusProblem,
        isLarge: true,
      });
      if (!made.ok) return made;
      tools.saver.save(made.value.name, made.value.bytes);
      return succeed(made.value.name);
    },
  };
}

/** A period that cannot be asked about is told with those that can. */
function periodProblem(failure: HostFailure | RegisterFailure | PeriodFailure): JobProblem {
  switch (failure.kind) {
    case "period-malformed":
    case "period-unexpected":
    case "periods-unknown":
      return toldProblem(periodFailureText(failure));
    default:
      return workbookProblem(failure);
  }
}
