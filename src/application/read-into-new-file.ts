import type { Plan } from "../engine/model/plan";
import type { WorkbookFiles } from "./ports/workbook-files";
import type { ReadingPreview, WritingChoices } from "./read-into-workbook";
import { registerDefaults, withoutNarrative } from "./register-defaults";
import { writeNewRegister } from "./write-register";

/** A register ready to be saved, with the name we propose for it. */
export interface NewRegisterFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes a new register of a previewed plan, for people without Excel at hand. */
export async function newRegisterFile(
  preview: ReadingPreview,
  files: WorkbookFiles,
  choices: WritingChoices,
): Promise<NewRegisterFile> {
  const plan = choices.takeNarrative === "yes" ? preview.plan : withoutNarrative(preview.plan);
  const written = await writeNewRegister(
    plan,
    { ...registerDefaults(plan), columnChoices: preview.columnChoices ?? {} },
    choices.occasion,
    files,
  );
  return { name: registerFileName(plan), bytes: written.bytes };
}

/** "220/KH-UBND" → "Sổ theo dõi 220-KH-UBND.xlsx". Signs that file systems refuse become "-". */
export function registerFileName(plan: Plan): string {
  const number = (plan.plan.number ?? "").replaceAll(/[\\/:*?"<>|\s]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return number === "" ? "Sổ theo dõi kế hoạch.xlsx" : `Sổ theo dõi ${number}.xlsx`;
}
