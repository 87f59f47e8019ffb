import { statusChoices, statusView, writeStatus } from "../application/status/status-view";

/** States and gaps of the open workbook. */
export interface StatusJobs {
  readonly statusChoices: typeof statusChoices;
  readonly statusView: typeof statusView;
  readonly writeStatus: typeof writeStatus;
}

export const statusJobs: StatusJobs = { statusChoices, statusView, writeStatus };
