import type { Plan } from "../../engine/model/plan";
import type { ColumnChoices, ColumnProposal } from "../../engine/reading/columns/column-proposal";
import { proposeColumns } from "../../engine/reading/columns/propose-columns";
import { readPlan } from "../../engine/reading/read-plan";
import { fail, type Result, succeed } from "../../engine/result";
import type { WordedFinding } from "../../engine/sheets/register/findings-sheet";
import { firstRegister, type MergeCounts, mergeReading } from "../../engine/sheets/register/merge-reading";
import { readRegister } from "../../engine/sheets/register/read-register";
import type { SourceDocument } from "../../engine/source/source-document";
import { wordedFindings } from "../checking/worded-findings";
import type { HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import { registerDefaults, withoutNarrative } from "../register/register-defaults";
import { type Occasion, registerAfterReading, registerWorkbook, sameRegister } from "../register/write-register";
import { rememberedChoices, withColumnChoices } from "./column-memory";

/** What a person sees before anything is written. */
export interface ReadingPreview {
  readonly plan: Plan;
  readonly findings: readonly WordedFinding[];
  /** Tasks written as prose: they come into the workbook only when a person says so. */
  readonly narrativeCount: number;
  /** Tables whose columns a person should confirm; the answers go back into `previewReading`. Absent: nothing to ask. */
  readonly columnProposals?: readonly ColumnProposal[];
  /** The answers this preview was read with; writing keeps them in the workbook. */
  readonly columnChoices?: ColumnChoices;
}

/**
 * Reads the sources and shows what would be written; touches no workbook. `columnChoices` are the answers so far: those
 * the workbook remembers (`rememberedColumns`) with those just given.
 */
export function previewReading(
  documents: readonly SourceDocument[],
  columnChoices: ColumnChoices = {},
): ReadingPreview {
  const plan = readPlan(documents, { directory: null, columnChoices });
  return {
    columnProposals: proposeColumns(documents, { directory: null, columnChoices }),
    columnChoices,
    plan,
    findings: wordedFindings(plan.findings, {}),
    narrativeCount: plan.tasks.filter((task) => task.origin === "narrative").length,
  };
}

export interface WrittenReading {
  /** Null: the workbook held exactly this already, and nothing was written. */
  readonly change: UndoableChange | null;
  /** Null where the workbook had no register yet. */
  readonly merged: MergeCounts | null;
}

export interface WritingChoices {
  readonly takeNarrative: "yes" | "no";
  readonly occasion: Occasion;
}

/** Writes a previewed plan into the open workbook: a new register, or the one that is there, with people's changes kept. */
export async function writeReading(
  preview: ReadingPreview,
  workbook: OpenWorkbook,
  choices: WritingChoices,
): Promise<Result<WrittenReading, HostFailure>> {
  const plan = choices.takeNarrative === "yes" ? preview.plan : withoutNarrative(preview.plan);
  const content = await workbook.readContent();
  if (!content.ok) return fail(content.failure);
  const before = readRegister(content.value);
  const defaults = registerDefaults(plan);
  const outcome = before.ok
    ? mergeReading(before.value, plan)
    : { register: firstRegister(plan, defaults.bodies, defaults.subIndices), counts: null };
  const confirmed = withColumnChoices(outcome.register, preview.columnChoices ?? {});
  if (before.ok && sameRegister(before.value, confirmed)) return succeed({ change: null, merged: outcome.counts });
  const register = registerAfterReading(confirmed, before.ok ? before.value.plan : null, choices.occasion);
  const change = await workbook.write({
    workbook: registerWorkbook(register, choices.occasion),
    label: `Đọc kế hoạch ${plan.plan.number ?? ""}`.trim(),
    seen: content.value.seen,
    ...choices.occasion,
  });
  return change.ok ? succeed({ change: change.value, merged: outcome.counts }) : change;
}

/** What the open workbook remembers about columns; nothing where it holds no register. */
export async function rememberedColumns(workbook: OpenWorkbook): Promise<Result<ColumnChoices, HostFailure>> {
  const content = await workbook.readContent();
  if (!content.ok) return fail(content.failure);
  const register = readRegister(content.value);
  return succeed(rememberedChoices(register.ok ? register.value : null));
}
