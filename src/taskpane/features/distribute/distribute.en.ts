import type { DistributeTexts } from "./distribute.vi";

export const en: DistributeTexts = {
  heading: "Hand out return forms",
  explain: "One Excel form a body, which needs no add-in. Send the forms the way you usually do.",
  planning: "Working out who is asked…",
  figures: { forms: "forms", answers: "answers expected" },
  due: (day) => `Bodies must send them before ${day}.`,
  make: (forms) => `Make ${forms} forms and download (.zip)`,
  making: "Making the forms…",
  made: (forms, name) => `${forms} forms are in “${name}”; the sheet Theo dõi is written.`,
  nobody: "No task has to be reported in this period. Look at column “Cơ quan chủ trì” of sheet Nhiệm vụ.",
  doubts: (count) => `${count} things to look at before handing out`,
  list: "Forms",
  find: "Find a body (accents do not matter)",
  columns: ["Body", "Tasks"],
  next: "Go to Collect",
};
