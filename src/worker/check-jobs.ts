import { checkOpenRegister, decideAboutFindings } from "../application/open-check";

/** What should be looked at in the open workbook, and what a person decided about it. */
export interface CheckJobs {
  readonly checkOpenRegister: typeof checkOpenRegister;
  readonly decideAboutFindings: typeof decideAboutFindings;
}

export const checkJobs: CheckJobs = { checkOpenRegister, decideAboutFindings };
