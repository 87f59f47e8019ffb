import type { AppTexts } from "./app.vi";

export const en: AppTexts = {
  product: "Plan register",
  steps: "Steps",
  stepDone: "done",
  stepNext: "next",
  role: "Who you are",
  roles: { consolidator: "Consolidator", officer: "Reporting officer", leader: "Leader" },
  showWhat: "Shown",
  fronts: { work: "Work", sheets: "Workbook" },
  missingAt: {
    folder:
      "This page was opened from a folder: it cannot be installed, and the screen may stand still while it reads or collects. Over https or with “npm start” nothing is missing.",
    http: "This page came over http: it does not work without the network and cannot be installed. Over https nothing is missing.",
  },
  switchLanguage: "Tiếng Việt",
  closeNotice: "Close this message",
  undone: (label) => `Taken back: ${label}.`,
  broken: {
    heading: "Something unexpected went wrong",
    sentence: "Your workbook is not affected. Reload this pane; if it persists, copy the details and send them on.",
    reload: "Reload",
    copyDetails: "Copy details",
    copied: "Copied",
  },
  officeMissing: {
    sentence:
      "Microsoft's Office library could not be loaded. Check the network and open the pane again; or use the page.",
  },
  notInExcel: {
    sentence:
      "This page runs inside Excel. Open Excel, choose the tab “Plan” and “Open pane”; or use the page without Excel.",
    openPage: "Open the page without Excel",
  },
};
