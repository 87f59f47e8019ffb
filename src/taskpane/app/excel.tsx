/** Composition root of the pane in Excel. Ribbon and pane live in this one page (shared runtime). */
import "./no-eval";

import { officeWorkbook } from "../../adapters/office/office-workbook";
import { missingRequirement } from "../../adapters/office/requirement-sets";
import { officeChanges } from "../../adapters/office/watch-changes";
import { browserFileSaver } from "../../adapters/system/file-saver-browser";
import { browserLastSource } from "../../adapters/system/last-source-browser";
import { browserPreferences } from "../../adapters/system/preferences-browser";
import { hostFailureText } from "../../application/host-failure-texts";
import { associateRibbon, ribbonFunctions } from "../../commands/ribbon-functions";
import { en } from "./app.en";
import { vi } from "./app.vi";
import { backgroundJobs, loadSample, now, storageOf } from "./browser-tools";
import type { FeatureTools } from "./feature-tools";
import { paneFeatures } from "./pane-features";
import { readPlanJobs } from "./read-plan-jobs";
import { renderApp, renderStop } from "./render";
import { languageOfHost } from "./shell";
import { tabFromHeadings } from "./tab-from-heading";
import { themeOfOffice } from "./theme/office-theme";
import { watchedWorkbook } from "./watched-workbook";
import { paneWishes } from "./wishes";
import { tellBugsWithoutWords } from "./wordless-bugs";
import { workbookDesk } from "./workbook-desk";

async function start(): Promise<void> {
  tellBugsWithoutWords(window);
  // The script of Office.js is missing where Microsoft's host cannot be reached.
  if (typeof Office === "undefined") return stop(vi.officeMissing.sentence, "vi");
  tabFromHeadings(document);
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return stop(vi.notInExcel.sentence, "vi");
  const language = languageOfHost(Office.context.displayLanguage);
  const missing = missingRequirement();
  if (missing !== null) return stop(hostFailureText(missing)[language], language);

  const workbook = watchedWorkbook(officeWorkbook());
  const tools: FeatureTools = { workbook, background: backgroundJobs(), now };
  const wishes = paneWishes();
  associateRibbon(
    (name, run) => Office.actions.associate(name, run),
    ribbonFunctions(workbook, {
      show: () => Office.addin.showAsTaskpane(),
      open: (verb) => wishes.send({ kind: "open-step", verb }),
      readAfterwards: () => wishes.send({ kind: "read-active-sheet" }),
      tellUndone: (label) => wishes.send({ kind: "undone", label }),
      tellUndoFailed: (failure) => wishes.send({ kind: "undo-failed", failure }),
    }),
    reportError,
  );
  const preferences = browserPreferences(storageOf("localStorage"));
  renderApp({
    readPlan: readPlanJobs({
      ...tools,
      sources: ["active-sheet", "selection", "files", "pasted", "sample"],
      loadSample,
    }),
    lastSource: browserLastSource(storageOf("sessionStorage")),
    features: paneFeatures({ ...tools, saver: browserFileSaver, changes: officeChanges() }, storageOf("localStorage")),
    desk: workbookDesk(tools),
    page: null,
    preferences,
    remembered: await preferences.recall(),
    hostLanguage: language,
    hostTheme: themeOfOffice(Office.context.officeTheme),
    wishes,
  });
}

const stop = (sentence: string, language: "vi" | "en"): void =>
  renderStop({ sentence, link: { vi, en }[language].notInExcel.openPage });

void start();
