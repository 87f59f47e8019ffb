import type { LastSource } from "../../application/ports/last-source";
import type { Preferences, RememberedChoices } from "../../application/ports/preferences";
import type { Language } from "../../engine/reading/finding-texts";
import type { WorkbookDesk } from "../context/workbook";
import type { ReadPlanJobs } from "../features/read-plan/read-plan-jobs";
import type { SheetsJobs } from "../features/sheets/sheets-jobs";
import type { StatusFeature } from "../features/status/status-feature";
import type { ThemeName } from "./theme/brand";
import type { Wishes } from "./wishes";

/** Everything the frame and its features get from the composition root: Excel's or the page's. */
export interface Shell {
  readonly readPlan: ReadPlanJobs;
  readonly lastSource: LastSource;
  readonly status: StatusFeature;
  readonly desk: WorkbookDesk;
  /** The page's own view of its workbook; null inside Excel. */
  readonly page: SheetsJobs | null;
  readonly preferences: Preferences;
  /** As recalled before the first drawing. */
  readonly remembered: RememberedChoices;
  readonly hostLanguage: Language;
  /** Null: the system's theme counts. */
  readonly hostTheme: ThemeName | null;
  readonly wishes: Wishes;
}

/** Office in Vietnam often runs in English; whoever chose neither gets Vietnamese. */
export const languageOfHost = (displayLanguage: string | undefined): Language =>
  displayLanguage?.toLowerCase().startsWith("en") === true ? "en" : "vi";
