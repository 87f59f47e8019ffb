import type { LeaderTexts } from "./leader.vi";

export const en: LeaderTexts = {
  heading: "Three answers",
  judging: "Looking at the register…",
  how: "1. How far are we?",
  whoNot: "2. Who has not reported?",
  furthest: "3. Which index is furthest from its target?",
  groups: { done: "done or with results", late: "overdue or unreported", open: "under way or waiting" },
  ofTasks: (tasks) => `of ${tasks} tasks`,
  everyone: "No body is late as of this day.",
  notYet: (day) => `Reports of this period are not due yet (${day}).`,
  bodies: (count) => `${count} bodies are late`,
  bodyTasks: (count) => `${count} tasks`,
  reached: "Every index that can be computed has reached its target.",
  noGap: "No gap can be computed yet.",
  columns: ["No.", "Task", "Lead bodies", "State", "Why"],
  tasks: "Tasks",
  seeTasks: (label) => `Show tasks ${label}`,
  close: "Hide",
  source: "Show in workbook",
  noRegister: "Open the register of the period, or ask the consolidator for it.",
};
