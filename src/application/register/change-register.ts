import type { Register } from "../../engine/model/register";
import { fail, type Result, succeed } from "../../engine/result";
import { type RegisterFailure, readRegister } from "../../engine/sheets/register/read-register";
import type { SheetDescription } from "../../engine/workbook/description";
import type { HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import type { WorkbookFailure, WorkbookFiles } from "../ports/workbook-files";
import { type Occasion, registerWorkbook } from "./write-register";

/** What a use case does to a register: `what` is the line of `Nhật ký` and the name of the undo step. */
export interface RegisterChange {
  readonly register: Register;
  readonly what: string;
  /** A few words each, for `Nhật ký`: "12 quá hạn". */
  readonly before: string;
  readonly after: string;
  /** Sheets made of the register, written beside it: `Tổng hợp quý`, `Lãnh đạo`. Absent: those that are there stay. */
  readonly results?: readonly SheetDescription[];
}

/** The register of a workbook file. */
export async function openRegister(
  bytes: Uint8Array,
  files: WorkbookFiles,
): Promise<Result<Register, WorkbookFailure | RegisterFailure>> {
  const content = await files.read(bytes);
  return content.ok ? readRegister(content.value) : content;
}

/**
 * Writes a changed register into its file. Without a difference the bytes given back are those that were there; sheets made of
 * the register are written anew without a line in `Nhật ký`.
 */
export async function saveRegister(
  existing: Uint8Array,
  { before, change }: { readonly before: Register; readonly change: RegisterChange },
  to: { readonly occasion: Occasion; readonly files: WorkbookFiles },
): Promise<Result<Uint8Array, WorkbookFailure>> {
  const { results = [] } = change;
  const isSame = sameData(before, change.register);
  if (isSame && results.length === 0) return succeed(existing);
  const register = isSame ? before : journaled(change, to.occasion);
  return to.files.update(existing, registerWorkbook(register, to.occasion, results));
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
  const { results = [] } = change;
  const isSame = sameData(before.value, change.register);
  if (isSame && results.length === 0) return succeed(null);
  const register = isSame ? before.value : journaled(change, occasion);
  return workbook.write({ workbook: registerWorkbook(register, occasion, results), label: change.what, ...occasion });
}

/** The register with the line of `Nhật ký` that a change leaves. */
export const journaled = ({ register, what, before, after }: RegisterChange, occasion: Occasion): Register => ({
  ...register,
  journal: [...register.journal, { ...occasion, what, before, after }],
});

const sameData = (one: Register, other: Register): boolean => JSON.stringify(one) === JSON.stringify(other);
