import { difficultiesSection } from "./difficulties-and-proposals";
import { overdueSection } from "./overdue-tasks";
import { comparisonSection } from "./previous-period";
import { disciplineSection } from "./reporting-discipline";
import { resultsByBody } from "./results-by-body";
import { resultsBySubIndex } from "./results-by-sub-index";
import { gapSection } from "./score-gaps";
import { type SectionWorker, sectionWorker } from "./section-kind";
import { evidenceSection } from "./without-evidence";

/**
 * The sections in the order of the sheet. The table by body comes last: it is the long one, and only the last table of a sheet
 * can repeat its header on every page that follows.
 */
export const SECTIONS: readonly SectionWorker[] = [
  sectionWorker(resultsBySubIndex),
  sectionWorker(overdueSection),
  sectionWorker(evidenceSection),
  sectionWorker(disciplineSection),
  sectionWorker(difficultiesSection),
  sectionWorker(gapSection),
  sectionWorker(comparisonSection),
  sectionWorker(resultsByBody),
];
