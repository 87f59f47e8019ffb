import type { JobTexts } from "./job.vi";

export const en: JobTexts = {
  tooSlow: "This took too long and was stopped; nothing was written. Try again, or with less at once.",
  broken:
    "The add-in met an unexpected error; nothing more was written. Try again; if it persists, copy the details and send them to whoever looks after it.",
  retry: "Try again",
  close: "Close message",
  copyDetails: "Copy details",
  copied: "Copied",
  copyLink: "Copy link",
  copyTable: "Copy table",
  cancel: "Stop",
  undo: "Undo",
  undone: (label) => `Taken back: ${label}.`,
  secondsLeft: (seconds) => `, about ${seconds} s left`,
  asOf: "As of",
  period: "Reporting period",
  reportDue: (day) => `Reports of this period are late from ${day}.`,
  dateForm: "Write day/month/year: 20/09/2025",
  noRegister: {
    heading: "This workbook holds no plan yet",
    sentence: "Read a plan into it first, or try the sample; it takes a few seconds.",
    read: "Go to Read",
  },
};
