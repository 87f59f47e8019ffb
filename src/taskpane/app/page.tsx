/** Composition root of the page that needs no Excel: the workbook is a file that lives here. */
import "./no-eval";

import { browserFileSaver } from "../../adapters/system/file-saver-browser";
import { browserLastSource } from "../../adapters/system/last-source-browser";
import { browserPreferences } from "../../adapters/system/preferences-browser";
import { browserWorkbookShelf } from "../../adapters/system/workbook-shelf-browser";
import { fileWorkbook } from "../../application/files/file-workbook";
import { backgroundFiles } from "./background-files";
import { backgroundJobs, databaseOf, loadSample, now, storageOf } from "./browser-tools";
import type { FeatureTools } from "./feature-tools";
import { FIRST_NAME, keepWorkbook } from "./keep-workbook";
import { workOffline } from "./offline";
import { openAfterReload } from "./open-after-reload";
import { pageAddress } from "./page-address";
import { pageChanges } from "./page-changes";
import { pageSheets } from "./page-sheets";
import { paneFeatures } from "./pane-features";
import { places } from "./places";
import { readPlanJobs } from "./read-plan-jobs";
import { renderApp } from "./render";
import { refuseStrayDrops } from "./stray-drops";
import { warnBeforeLoss } from "./warn-before-loss";
import { paneWishes } from "./wishes";
import { tellBugsWithoutWords } from "./wordless-bugs";
import { workbookDesk } from "./workbook-desk";

async function start(): Promise<void> {
  tellBugsWithoutWords(window);
  const background = backgroundJobs();
  const shown = places();
  const shelf = browserWorkbookShelf(databaseOf());
  const file = fileWorkbook({
    files: backgroundFiles(background),
    firstName: FIRST_NAME,
    showPlace: (place) => shown.show(place),
  });
  const tools: FeatureTools = { workbook: file, background, now };
  const desk = { ...workbookDesk(tools), addressOf: pageAddress };
  const keeping = keepWorkbook(file, shelf, { desk, now });
  const preferences = browserPreferences(storageOf("localStorage"));
  const page = pageSheets({ ...tools, file, saver: browserFileSaver, shelf, keeping, places: shown });
  openAfterReload(storageOf("sessionStorage"), file, page);
  warnBeforeLoss(window, file, keeping);
  refuseStrayDrops(window);
  renderApp({
    readPlan: readPlanJobs({ ...tools, sources: ["files", "pasted", "sample"], loadSample }),
    lastSource: browserLastSource(storageOf("sessionStorage")),
    features: paneFeatures(
      { ...tools, saver: browserFileSaver, changes: pageChanges(file) },
      storageOf("localStorage"),
    ),
    desk,
    page,
    preferences,
    remembered: await preferences.recall(),
    // Browsers in Vietnamese offices often speak English; the page is Vietnamese until a person switches.
    hostLanguage: "vi",
    hostTheme: null,
    wishes: paneWishes(),
  });
}

void start().then(workOffline);
