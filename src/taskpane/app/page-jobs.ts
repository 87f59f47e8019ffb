import type { DocumentInput } from "../../application/ports/document-reader";
import type { FileSaver } from "../../application/ports/file-saver";

import { InvariantBroken, succeed } from "../../engine/result";
import type { BackgroundJobs } from "../../worker/background-jobs";
import type { ReadPlanJobs } from "../features/read-plan/read-plan-jobs";
import { taskCount, unwrapped, writingChoices } from "./job-results";
import { sourceInputs } from "./source-inputs";

export interface PageTools {
  readonly background: BackgroundJobs;
  readonly saver: FileSaver;
  readonly loadSample: () => Promise<DocumentInput>;
  /** `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: () => string;
}

/** Reading a plan without Excel: the result is a new workbook to save. */
export function pageReadPlanJobs({ background, saver, loadSample, now }: PageTools): ReadPlanJobs {
  return {
    sources: ["files", "pasted", "sample"],
    target: "new-file",
    async read(source, control) {
      if (source.kind === "active-sheet" || source.kind === "selection")
        throw new InvariantBroken(`the page without Excel was asked to read the ${source.kind}`);
      const inputs = await sourceInputs(source, loadSample);
      const reading = unwrapped(
        await background.run((jobs, progress) => jobs.preview(inputs, progress), control),
        (failure) => ({ kind: "source", failure }),
      );
      return reading.ok ? succeed({ reading: reading.value, existing: null }) : reading;
    },
    async write(preview, choices) {
      const file = await background.run(
        (jobs) => jobs.newRegisterFile(preview.reading, writingChoices(choices, now())),
        { signal: new AbortController().signal },
      );
      if (!file.ok) return file;
      saver.save(file.value.name, file.value.bytes);
      const tasks = taskCount(preview.reading, choices.takeNarrative);
      return succeed({ kind: "file", tasks, name: file.value.name });
    },
    undo: null,
    showPlace: null,
  };
}
