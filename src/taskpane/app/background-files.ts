import type { WorkbookFiles } from "../../application/ports/workbook-files";
import type { BackgroundJobs, Job } from "../../worker/background-jobs";
import { EXCEL_SILENCE_MS } from "./feature-tools";

/** The reader and writer of .xlsx in the background: the library is loaded there, and never on the thread that draws. */
export function backgroundFiles(background: BackgroundJobs): WorkbookFiles {
  async function away<T>(job: Job<T>): Promise<T> {
    const ran = await background.run(job, {
      signal: new AbortController().signal,
      longestSilenceMs: EXCEL_SILENCE_MS,
    });
    if (!ran.ok) throw new Error(`the workbook file could not be handled: ${ran.failure.because}`);
    return ran.value;
  }
  return {
    write: (workbook) => away((jobs) => jobs.writeFile(workbook)),
    update: (existing, workbook) => away((jobs) => jobs.updateFile(existing, workbook)),
    read: (bytes) => away((jobs) => jobs.readFile(bytes)),
    grids: (bytes) => away((jobs) => jobs.gridsOfFile(bytes)),
  };
}
