import { xlsxFiles } from "../../../src/adapters/xlsx/xlsx-files";
import { fileWorkbook } from "../../../src/application/file-workbook";
import type { OpenWorkbook } from "../../../src/application/ports/open-workbook";
import { paneFeatures } from "../../../src/taskpane/app/pane-features";
import type { PaneFeatures } from "../../../src/taskpane/app/shell";
import { watchedWorkbook } from "../../../src/taskpane/app/watched-workbook";
import { inlineJobs } from "../../../src/worker/background-jobs";
import { paneJobs } from "../../../src/worker/pane-jobs";
import { paneTools } from "../../worker/pane-tools";

/** A workbook of the test's own, with nothing in it. */
export const emptyFile = () => fileWorkbook({ files: xlsxFiles, firstName: "Sổ.xlsx", showPlace: () => undefined });

export interface FeatureWorld {
  readonly workbook?: OpenWorkbook;
  readonly saved?: string[];
  /** `YYYY-MM-DD`. */
  readonly today?: string;
}

/** The features as they are composed in the browser, on a workbook file and on this thread. */
export const memoryFeatures = ({
  workbook = emptyFile(),
  saved = [],
  today = "2025-10-06",
}: FeatureWorld = {}): PaneFeatures =>
  paneFeatures(
    {
      workbook: watchedWorkbook(workbook),
      background: inlineJobs(paneJobs(paneTools)),
      now: () => `${today}T08:00:00Z`,
      saver: { save: (name) => saved.push(name) },
    },
    window.localStorage,
  );
