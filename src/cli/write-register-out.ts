import { inLanguage, workbookFailureText } from "../application/failure-texts";
import type { WorkbookFailure } from "../application/ports/workbook-files";
import { journaled, type RegisterChange, saveRegister } from "../application/register/change-register";
import { type Occasion, registerWorkbook } from "../application/register/write-register";
import type { Result } from "../engine/result";
import type { OpenedRegister } from "./open-register";
import { type CliTools, type Invocation, textOption } from "./verb";

/** What was typed and what there is to work with. */
export interface Surroundings {
  readonly invocation: Invocation;
  readonly tools: CliTools;
}

/** The moment of the run and the name typed with `--who`. */
export const occasionOf = ({ invocation, tools }: Surroundings): Occasion => ({
  at: tools.now,
  who: textOption(invocation, "who") ?? "pciwb",
});

/**
 * Writes a changed register where `--out` asks for it; false after the sentence that says why not. The register's own file is
 * updated; another workbook that is there already gets our sheets beside its own.
 */
export async function writeRegisterOut(
  out: string,
  opened: OpenedRegister,
  change: RegisterChange,
  { invocation, tools }: Surroundings,
): Promise<boolean> {
  const { path, bytes, register } = opened;
  const occasion = occasionOf({ invocation, tools });
  const other = out === path ? null : await tools.files.read(out);
  const saved =
    other === null
      ? await saveRegister(bytes, { before: register, change }, { occasion, files: tools.workbooks })
      : await tools.workbooks.update(
          other,
          registerWorkbook(journaled(change, occasion), occasion, change.results ?? []),
        );
  if (saved.ok && out === path && saved.value === bytes) return true;
  return writtenOut(out, saved, { invocation, tools });
}

/** The bytes at `out`; false after the sentence that says why there are none. */
export async function writtenOut(
  out: string,
  bytes: Result<Uint8Array, WorkbookFailure>,
  { invocation, tools }: Surroundings,
): Promise<boolean> {
  if (!bytes.ok) {
    tools.note(inLanguage(workbookFailureText(out, bytes.failure), invocation.language));
    return false;
  }
  await tools.files.write(out, bytes.value);
  return true;
}
