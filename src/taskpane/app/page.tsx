/** Composition root of the page that needs no Excel. */
import { browserFileSaver } from "../../adapters/system/file-saver-browser";
import { browserLastSource } from "../../adapters/system/last-source-browser";
import { browserPreferences } from "../../adapters/system/preferences-browser";
import { backgroundJobs, loadSample, now, storageOf } from "./browser-tools";
import { pageReadPlanJobs } from "./page-jobs";
import { renderApp } from "./render";
import { paneWishes } from "./wishes";

const preferences = browserPreferences(storageOf("localStorage"));
void preferences.recall().then((remembered) =>
  renderApp({
    readPlan: pageReadPlanJobs({ background: backgroundJobs(), saver: browserFileSaver, loadSample, now }),
    lastSource: browserLastSource(storageOf("sessionStorage")),
    preferences,
    remembered,
    // Browsers in Vietnamese offices often speak English; the page is Vietnamese until a person switches.
    hostLanguage: "vi",
    hostTheme: null,
    wishes: paneWishes(),
  }),
);
