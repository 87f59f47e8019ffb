import type { Register } from "../engine/model/register";
import { fail, type Result, succeed } from "../engine/result";
import { type RegisterFailure, readRegister } from "../engine/sheets/register/read-register";
import type { HostFailure, OpenWorkbook, UndoableChange } from "./ports/open-workbook";
import type { WorkbookFailure, WorkbookFiles } from "./ports/workbook-files";
import { type Occasion, registerWorkbook } from "./write-register";

/** What a use case does to a register: `what` is the line of `Nhật ký` and the name of the undo step. */
export interface RegisterChange {
  readonly register: Register;
  readonly what: string;
  /** A few words each, for `Nhật ký`: "12 quá hạn". */
  readonly before: string;
  readonly after: string;
}

/** The register of a workbook file. */
export async function openRegister(
  bytes: Uint8Array,
  files: WorkbookFiles,
): Promise<Result<Register, WorkbookFailure | RegisterFailure>> {
  const content = await files.read(bytes);
  return content.ok ? readRegister(content.value) : content;
}

/** Writes a changed register into its file. Without a difference the bytes given back are those that were there. */
export async function saveRegister(
  existing: Uint8Array,
  { before, change }: { readonly before: Register; readonly change: RegisterChange },
  to: { readonly occasion: Occasion; readonly files: WorkbookFiles },
): Promise<Result<Uint8Array, WorkbookFailure>> {
  if (sameData(before, change.register)) return succeed(existing);
  return to.files.update(existing, registerWorkbook(journaled(change, to.occasion), to.occasion));
}

/** The register of the open workbook, changed by a use case and written back as one undoable step; null: no difference. */
export async function changeOpenRegister(
  workbook: OpenWorkbook,
  occasion: Occasion,
  decide: (register: Register) => RegisterChange,
): Promise<Result<UndoableChange | null, HostFailure | RegisterFailure>> {
  const content = await workbook.readContent();
  if (!content.ok) return fail(content.failure);
  const before = readRegister(content.value);
  if (!before.ok) return before;
  const change = decide(before.value);
  if (sameData(before.value, change.register)) return succeed(null);
  const register = journaled(change, occasion);
  return workbook.write({ workbook: registerWorkbook(register, occasion), label: change.what, ...occasion });
}

const journaled = ({ register, what, before, after }: RegisterChange, occasion: Occasion): Register => ({
  ...register,
  journal: [...register.journal, { ...occasion, what, before, after }],
});

const sameData = (one: Register, other: Register): boolean => JSON.stringify(one) === JSON.stringify(other);
