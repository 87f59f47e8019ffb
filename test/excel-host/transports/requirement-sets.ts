import type { RequirementSets } from "./library";

/** What the manifest declares as its minimum: nothing above may be called without asking. */
export const MINIMUM: RequirementSets = { ExcelApi: "1.14", DialogApi: "1.1", SharedRuntime: "1.1" };

/** Excel on the web and Microsoft 365 about 2024. */
export const CURRENT: RequirementSets = {
  ExcelApi: "1.17",
  ExcelApiOnline: "1.1",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RibbonApi: "1.2",
  SharedRuntime: "1.2",
  KeyboardShortcuts: "1.1",
};

export type SetChoice = "minimum" | "current" | RequirementSets;

export function requirementSets(choice: SetChoice): RequirementSets {
  if (choice === "minimum") return MINIMUM;
  return choice === "current" ? CURRENT : choice;
}
