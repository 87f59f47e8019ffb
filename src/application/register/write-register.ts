import type { JournalEntry } from "../../engine/model/journal";
import type { Plan } from "../../engine/model/plan";
import type { PublicBody } from "../../engine/model/public-body";
import type { Register } from "../../engine/model/register";
import type { SubIndex } from "../../engine/model/sub-index";
import type { ColumnChoices } from "../../engine/reading/columns/column-proposal";
import { fail, type Result, succeed } from "../../engine/result";
import { describeRegister } from "../../engine/sheets/register/describe-register";
import { firstRegister, type MergeCounts, mergeReading } from "../../engine/sheets/register/merge-reading";
import { readRegister } from "../../engine/sheets/register/read-register";
import type { SheetDescription } from "../../engine/workbook/description";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { resolve } from "../../engine/workbook/resolve";
import { checkedRegister } from "../checking/check-register";
import { wordedChecks } from "../checking/worded-findings";
import type { WorkbookFailure, WorkbookFiles } from "../ports/workbook-files";
import { withColumnChoices } from "../reading/column-memory";
import { ownPlaces } from "./own-places";

/** When and by whom a change is made; the caller has the clock and the name. `at` is `YYYY-MM-DDThh:mm:ssZ`. */
export interface Occasion {
  readonly at: string;
  readonly who: string;
}

/** What a plan's first workbook starts with. */
export interface RegisterDefaults {
  readonly bodies: readonly PublicBody[];
  readonly subIndices: readonly SubIndex[];
  /** What was confirmed about columns for this reading; the workbook keeps it. */
  readonly columnChoices?: ColumnChoices;
}

export interface WrittenRegister {
  readonly bytes: Uint8Array;
  readonly register: Register;
  /** Null where the workbook is new. */
  readonly merged: MergeCounts | null;
  /** False where the plan was already in the workbook exactly so: the bytes given back are those that were there. */
  readonly changed: boolean;
}

/** The register as a workbook of plain cells, ready for either adapter, with what the checks find on the day of the occasion and the sheets made of it. */
export function registerWorkbook(
  register: Register,
  occasion: Occasion,
  results: readonly SheetDescription[] = [],
): PlainWorkbook {
  const checked = { ...register, journal: withoutOwnLine(register.journal, occasion) };
  const found = checkedRegister(checked, occasion.at.slice(0, 10), ownPlaces(register));
  const findings = wordedChecks(found, register.handling);
  const title = register.plan.plan.title ?? "Sổ theo dõi";
  const created = register.journal[0]?.at ?? occasion.at;
  const properties = { title, author: "Sổ theo dõi kế hoạch", created, modified: occasion.at };
  return resolve(describeRegister(register, findings, properties, results));
}

/** The line of this very change gets its mark when it is written: until then it is none of those to be checked. */
function withoutOwnLine(journal: readonly JournalEntry[], { at }: Occasion): readonly JournalEntry[] {
  const last = journal.at(-1);
  return last !== undefined && last.mark === undefined && last.at === at ? journal.slice(0, -1) : journal;
}

/** The register with the line of `Nhật ký` that this reading leaves; `before` is null where the register is new. */
export function registerAfterReading(register: Register, before: Plan | null, occasion: Occasion): Register {
  const count = (plan: Plan | null): string => (plan === null ? "" : `${plan.tasks.length} nhiệm vụ`);
  const what = before === null ? "Đọc kế hoạch vào sổ mới" : "Đọc lại kế hoạch";
  const entry: JournalEntry = { ...occasion, what, before: count(before), after: count(register.plan) };
  return { ...register, journal: [...register.journal, entry] };
}

const firstWith = (plan: Plan, { bodies, subIndices, columnChoices }: RegisterDefaults): Register =>
  withColumnChoices(firstRegister(plan, bodies, subIndices), columnChoices ?? {});

/** A new workbook from a plan. */
export async function writeNewRegister(
  plan: Plan,
  defaults: RegisterDefaults,
  occasion: Occasion,
  files: WorkbookFiles,
): Promise<WrittenRegister> {
  const register = registerAfterReading(firstWith(plan, defaults), null, occasion);
  return { bytes: await files.write(registerWorkbook(register, occasion)), register, merged: null, changed: true };
}

/**
 * A plan into a workbook that is there. A register keeps what people did in it; a workbook without a register gets ours
 * beside its own sheets, which stay as they are.
 */
export async function updateRegister(
  existing: Uint8Array,
  plan: Plan,
  defaults: RegisterDefaults,
  to: { readonly occasion: Occasion; readonly files: WorkbookFiles },
): Promise<Result<WrittenRegister, WorkbookFailure>> {
  const content = await to.files.read(existing);
  if (!content.ok) return fail(content.failure);
  const before = readRegister(content.value);
  const merged = before.ok ? mergeReading(before.value, plan) : { register: firstWith(plan, defaults), counts: null };
  const outcome = { ...merged, register: withColumnChoices(merged.register, defaults.columnChoices ?? {}) };
  const changed = !before.ok || !sameRegister(before.value, outcome.register);
  if (!changed) return succeed({ bytes: existing, register: outcome.register, merged: outcome.counts, changed });
  const register = registerAfterReading(outcome.register, before.ok ? before.value.plan : null, to.occasion);
  const bytes = await to.files.update(existing, registerWorkbook(register, to.occasion));
  return bytes.ok ? succeed({ bytes: bytes.value, register, merged: outcome.counts, changed }) : bytes;
}

/** Whether a reading brought nothing that the register did not hold exactly so. */
export const sameRegister = (one: Register, other: Register): boolean =>
  JSON.stringify([one.plan, one.remembered, one.columnChoices]) ===
  JSON.stringify([other.plan, other.remembered, other.columnChoices]);
