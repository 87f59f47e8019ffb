import type { Register } from "../../engine/model/register";
import { fail, type Result, succeed } from "../../engine/result";
import { type RegisterFailure, readRegister } from "../../engine/sheets/register/read-register";
import type { WorkbookContent } from "../../engine/workbook/content";
import { sheetByKey } from "../../engine/workbook/content-access";
import type { SheetDescription } from "../../engine/workbook/description";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { showsAlready } from "../../engine/workbook/shows-already";
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
  /** Where nothing else changes, results that stand there already with the same values are not written anew. */
  readonly leavesEqualResults?: true;
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
  const planned = plannedWrite(before, change, to.occasion);
  if (planned === null) return succeed(existing);
  if (planned.isOnlyResults && change.leavesEqualResults === true) {
    const content = await to.files.read(existing);
    if (!content.ok) return content;
    if (resultsStand(content.value, planned.workbook, change)) return succeed(existing);
  }
  return to.files.update(existing, planned.workbook);
}

/** What has to be written where a change is made; null: nothing. `isOnlyResults`: the register itself stays. */
function plannedWrite(
  before: Register,
  change: RegisterChange,
  occasion: Occasion,
): { readonly workbook: PlainWorkbook; readonly isOnlyResults: boolean } | null {
  const { results = [] } = change;
  const isSame = sameData(before, change.register);
  if (isSame && results.length === 0) return null;
  const register = isSame ? before : journaled(change, occasion);
  return { workbook: registerWorkbook(register, occasion, results), isOnlyResults: isSame };
}

/** Whether the sheets made of the register show in the workbook what they would show after the write. */
function resultsStand(content: WorkbookContent, { sheets }: PlainWorkbook, { results = [] }: RegisterChange): boolean {
  const made = new Set(results.map(({ key }) => key));
  return sheets
    .filter(({ key }) => made.has(key))
    .every((sheet) => {
      const there = sheetByKey(content, sheet.key);
      return there !== null && showsAlready(there, sheet);
    });
}

/** What a use case decided about the open workbook, and the undoable step it was written as; null: no difference. */
export interface DecidedChange<Change> {
  readonly decided: Change;
  readonly step: UndoableChange | null;
}

/**
 * The register of the open workbook, changed by a use case and written back as one undoable step. `decide` is given the register as
 * it stands now and must build on that one: people type while files are read. What it refuses is not written.
 */
export async function decideOpenRegister<Change extends RegisterChange, Refusal>(
  workbook: OpenWorkbook,
  occasion: Occasion,
  decide: (register: Register) => Result<Change, Refusal>,
): Promise<Result<DecidedChange<Change>, HostFailure | RegisterFailure | Refusal>> {
  const content = await workbook.readContent();
  if (!content.ok) return fail(content.failure);
  const before = readRegister(content.value);
  if (!before.ok) return before;
  const decision = decide(before.value);
  if (!decision.ok) return decision;
  const decided = decision.value;
  const planned = plannedWrite(before.value, decided, occasion);
  const isThere =
    planned === null ||
    (planned.isOnlyResults &&
      decided.leavesEqualResults === true &&
      resultsStand(content.value, planned.workbook, decided));
  if (isThere) return succeed({ decided, step: null });
  const written = await workbook.write({
    workbook: planned.workbook,
    label: decided.what,
    seen: content.value.seen,
    ...occasion,
  });
  return written.ok ? succeed({ decided, step: written.value }) : written;
}

/** The same for who needs the step alone; null: no difference. */
export async function changeOpenRegister<Refusal = never>(
  workbook: OpenWorkbook,
  occasion: Occasion,
  decide: (register: Register) => Result<RegisterChange, Refusal>,
): Promise<Result<UndoableChange | null, HostFailure | RegisterFailure | Refusal>> {
  const done = await decideOpenRegister(workbook, occasion, decide);
  return done.ok ? succeed(done.value.step) : done;
}

/** The register with the line of `Nhật ký` that a change leaves. */
export const journaled = ({ register, what, before, after }: RegisterChange, occasion: Occasion): Register => ({
  ...register,
  journal: [...register.journal, { ...occasion, what, before, after }],
});

const sameData = (one: Register, other: Register): boolean => JSON.stringify(one) === JSON.stringify(other);
