import type { SourceReaders } from "../application/read-sources";
import { type ParseJobs, parseJobs } from "./parse-jobs";
import { type StatusJobs, statusJobs } from "./status-jobs";
import { type WorkbookJobs, workbookJobs } from "./workbook-jobs";

/** All that runs away from the thread that draws. A new verb is one file of jobs and one name here. */
export type PaneJobs = ParseJobs & WorkbookJobs & StatusJobs;

export const paneJobs = (readers: SourceReaders): PaneJobs => ({
  ...parseJobs(readers),
  ...workbookJobs(readers.workbooks),
  ...statusJobs,
});
