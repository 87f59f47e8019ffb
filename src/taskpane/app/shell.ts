import type { LastSource } from "../../application/ports/last-source";
import type { Preferences, RememberedChoices } from "../../application/ports/preferences";
import type { Language } from "../../engine/text/language";
import type { WorkbookDesk } from "../context/workbook";
import type { CheckFeature } from "../features/check/check-feature";
import type { ConsolidateFeature } from "../features/consolidate/consolidate-feature";
import type { DistributeFeature } from "../features/distribute/distribute-feature";
import type { FillFormFeature } from "../features/fill-form/fill-form-feature";
import type { ReadPlanJobs } from "../features/read-plan/read-plan-jobs";
import type { SheetsJobs } from "../features/sheets/sheets-jobs";
import type { StatusFeature } from "../features/status/status-feature";
import type { SummariseFeature } from "../features/summarise/summarise-feature";
import type { ThemeName } from "./theme/brand";
import type { Wishes } from "./wishes";

/** What comes after reading, alike in Excel and on the page. */
export interface PaneFeatures {
  readonly check: CheckFeature;
  readonly status: StatusFeature;
  readonly distribute: DistributeFeature;
  readonly consolidate: ConsolidateFeature;
  readonly summarise: SummariseFeature;
  readonly fillForm: FillFormFeature;
}

/** Everything the frame and its features get from the composition root: Excel's or the page's. */
export interface Shell {
  readonly readPlan: ReadPlanJobs;
  readonly lastSource: LastSource;
  readonly features: PaneFeatures;
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
