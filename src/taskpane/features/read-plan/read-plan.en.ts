import type { Severity } from "../../../engine/model/finding";
import type { MergeCounts } from "../../../engine/sheets/register/merge-reading";
import type { ReadPlanTexts } from "./read-plan.vi";

const many = (count: number): string => count.toLocaleString("en-GB");
const counted = (count: number, one: string, more = `${one}s`): string => `${many(count)} ${count === 1 ? one : more}`;

const severities: ReadPlanTexts["preview"]["severities"] = {
  error: { one: "error", hint: "Look at these before tasks are handed out" },
  warning: { one: "warning", hint: "Worth a second look" },
  note: { one: "note", hint: "For your information" },
};

export const en: ReadPlanTexts = {
  verb: "Read plan",
  choose: {
    heading: "Where is the plan?",
    promise: "It is read and shown to you first. Nothing is written until you agree.",
    sources: {
      "active-sheet": { label: "This sheet", hint: "Reads the whole table on the open sheet" },
      selection: { label: "Selection", hint: "Reads the selected cells only" },
      files: { label: "Choose files…", hint: "Word, Excel, PDF, pictures, HTML or text" },
      pasted: { label: "Paste", hint: "What you copied from Word, a web page or a screenshot" },
      sample: { label: "Try the sample plan", hint: "See what it does before preparing anything" },
    },
    inExcel: "In this workbook",
    fromFile: "From a file",
    dropHere: "Drop the plan's files here",
    dropNow: "Drop to read",
    severalFiles: "Several files are read as parts of one plan, in the order of their names.",
    fromClipboard: "From the clipboard",
    pasteHere: "or click here and press Ctrl+V",
    pasteKeys: "The clipboard could not be read. Click this box and press Ctrl+V.",
    pasteEmpty: "The clipboard is empty. Copy the task table in Word first, then paste again.",
    noPlanYet: "No plan at hand?",
  },
  working: {
    reading: "Reading the plan…",
    writing: "Writing into the workbook…",
    undoing: "Taking it back…",
    progress: (done, total) => `${many(done)} of ${counted(total, "part")} read`,
  },
  preview: {
    heading: "Preview",
    untitled: "Plan without a title",
    number: (number) => `No. ${number}`,
    issued: (day) => `of ${day}`,
    facts: { issuer: "Issued by", period: "Period", indexes: "Indices", reporting: "Reports", replaces: "Replaces" },
    quarterly: (day, months) => `quarterly: before day ${day} of months ${months}`,
    annual: (day) => `yearly: before ${day}`,
    figures: { tasks: "tasks", sections: "sections", scores: "scores", unread: "lines not used" },
    many,
    tasks: "Tasks",
    columns: { number: "No.", task: "Task", lead: "Lead", coordinating: "With", timing: "When" },
    noLead: "None given",
    noTiming: "None given",
    due: (day) => `due ${day}`,
    narrativeTask: "prose",
    noTasks: "No task was found",
    noTasksHint: "The task table usually stands in the appendix. If that is another file, choose both files together.",
    narrative: (count) => `Take the ${counted(count, "task")} written as prose too`,
    narrativeHint: "They stand in no table, so they come into the workbook only if you say so.",
    findings: "To look at",
    noFindings: "Nothing that needs a second look.",
    severities,
    severityCount: (severity: Severity, count: number) => counted(count, severities[severity].one),
    seeCell: (cell) => `Show cell ${cell}`,
    seeTask: "Show task",
    proposal: (text) => `Proposal: ${text}`,
    showMore: (count) => `Show ${many(count)} more`,
    unread: "Lines not used",
    unreadHint: "These lines were not understood; they stay in the source and are not written.",
    allUsed: "Every line of the document was used.",
    existingSame: (tasks) =>
      `This workbook already holds ${counted(tasks, "task")} of this plan. Writing updates them; cells you changed stay.`,
    existingOther: (plan, tasks) =>
      `This workbook tracks ${plan} (${counted(tasks, "task")}), not the plan just read. Better write into an empty workbook.`,
    otherPlan: (number) => (number === null ? "another plan" : `plan ${number}`),
    undone: "Taken back. The workbook is as it was before.",
    who: "Your name",
    whoHint: "Goes into the sheet Nhật ký; typed only once.",
    writeTasks: (count) => `Write ${counted(count, "task")} into this workbook`,
    updateTasks: (count) => `Update ${counted(count, "task")} in this workbook`,
    writeScores: "Write the scores into this workbook",
    chooseAnother: "Choose another source",
  },
  columns: {
    heading: "Confirm the columns",
    explain: (tables) =>
      `${counted(tables, "table")} with columns that are not certain. Look once; the workbook remembers your answer for the same headers.`,
    table: (at) => `Table ${at}`,
    noHeader: (position) => `Column ${position} (no header)`,
    holds: (header) => `Column “${header}” holds`,
    sure: "Known by its header",
    unsure: "Guessed from its cells, please confirm",
    confirm: "Confirm and read again",
  },
  done: {
    heading: "Written into the workbook",
    unchanged: "The workbook held exactly this already; nothing was written",
    wrote: (tasks) => `${counted(tasks, "task")} now ${tasks === 1 ? "stands" : "stand"} in the workbook.`,
    merged: ({ kept, added, gone }: MergeCounts) =>
      `${many(kept)} kept, ${many(added)} added${gone === 0 ? "" : `; ${many(gone)} no longer in the text, rows kept`}.`,
    sheets: "Sheets written",
    next: "Next",
    nextInWorkbook: "Go on to the checks: much of what needs mending is one click.",
    check: "Go on to the checks",
    showTasks: "Open the sheet Nhiệm vụ",
    undo: "Undo",
    readAnother: "Read another plan",
    backToPreview: "Back to the preview",
  },
  problems: {
    tooSlow:
      "Reading took too long and was stopped; nothing was written. Choose a smaller file, or Word instead of a scan.",
    broken:
      "Something unexpected went wrong; nothing more was written. Try again, or copy the details and send them to whoever looks after this.",
  },
};
