import type { SummariseTexts } from "./summarise.vi";

export const en: SummariseTexts = {
  heading: "Make the quarterly report",
  explain: "Every figure comes from the register: change it there and make these again.",
  sheetsHeading: "Summary sheets",
  sheetsText: "The sheets “Tổng hợp quý” and “Lãnh đạo” print on A4; every figure leads to its rows.",
  write: "Make the summary sheets",
  writing: "Working…",
  written: "The sheets Tổng hợp quý and Lãnh đạo are in the workbook.",
  same: "These sheets are up to date; nothing was changed.",
  show: "Open the sheet Lãnh đạo",
  reportHeading: "Draft report",
  reportText: "A Word document in the form of official documents, text and tables from the same figures.",
  report: "Download the draft report (.docx)",
  making: "Writing the report…",
  made: (name) => `“${name}” was handed to the browser to download.`,
  closeHeading: "Sign the period off",
  closeText: "Keeps an unchanging copy of this period's summary. Signing off again adds a version beside it.",
  close: "Sign this period off",
  closed: "The period is signed off; its copy stands on a locked sheet of its own.",
};
