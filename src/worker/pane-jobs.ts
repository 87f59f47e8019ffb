import type { WorkbookFiles } from "../application/ports/workbook-files";
import type { SourceReaders } from "../application/reading/read-sources";
import { type CheckJobs, checkJobs } from "./check-jobs";
import { type FormJobs, formJobs } from "./form-jobs";
import { type ParseJobs, parseJobs } from "./parse-jobs";
import { type QuarterJobs, type QuarterTools, quarterJobs } from "./quarter-jobs";
import { type StatusJobs, statusJobs } from "./status-jobs";
import { type WorkbookJobs, workbookJobs } from "./workbook-jobs";

/** All that runs away from the thread that draws. A new verb is one file of jobs and one name here. */
export type PaneJobs = ParseJobs & WorkbookJobs & CheckJobs & FormJobs & StatusJobs & QuarterJobs;

export const paneJobs = (tools: SourceReaders & QuarterTools & { readonly workbooks: WorkbookFiles }): PaneJobs => ({
  ...parseJobs(tools),
  ...workbookJobs(tools.workbooks),
  ...checkJobs(),
  ...formJobs(tools.workbooks),
  ...statusJobs,
  ...quarterJobs(tools),
});
