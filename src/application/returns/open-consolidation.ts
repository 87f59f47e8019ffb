import type { Consolidation, HeldRow, ReturnSummary } from "../../engine/consolidation/consolidate";
import {
  bodyDecision,
  type Explained,
  explainedWords,
  heldDecision,
  wordDecision,
} from "../../engine/consolidation/decisions";
import { HELD_TEXTS } from "../../engine/consolidation/held-texts";
import type { ReturnedFile } from "../../engine/consolidation/returned";
import { type Result, succeed } from "../../engine/result";
import type { BodyCompleteness } from "../../engine/returns/completeness";
import type { RegisterFailure } from "../../engine/sheets/register/read-register";
import type { FailureText } from "../failure-texts";
import type { DocumentInput, Progress } from "../ports/document-reader";
import type { HostFailure, OpenWorkbook, UndoableChange } from "../ports/open-workbook";
import type { ReturnReaders } from "../ports/return-readers";
import { decideOpenRegister } from "../register/change-register";
import { readOpenRegister } from "../register/read-open-register";
import type { Occasion } from "../register/write-register";
import { type ToldConflicts, toldConflicts } from "./conflict-lines";
import { consolidationMessage } from "./consolidate-json";
import {
  anyUsable,
  type ConsolidatedReturns,
  type ConsolidationRequest,
  concludeQuarter,
  consolidateRead,
  type PreparedConsolidation,
  prepareConsolidation,
} from "./consolidate-returns";
import type { PeriodFailure } from "./expect-answers";
import type { ToldFinding } from "./open-distribution";
import { readReturns } from "./read-returns";

/** A returned sheet, or a file that gave none: then `why` says so. */
export interface ReturnLine extends Omit<ReturnSummary, "problem" | "sha256"> {
  readonly why: FailureText | null;
}

/** A row that waits for a person, with the sentence that says why and the key its decision goes by. */
export interface HeldLine extends HeldRow {
  readonly why: FailureText;
  readonly decision: string;
  /** The key by which an explanation of its word is kept; null where there is none to explain. */
  readonly wordDecision: string | null;
  /** Likewise of the body's name. */
  readonly nameDecision: string | null;
}

/** How a body reported, with the letter that reminds it; null where it has to be told nothing. */
export interface BodyLine extends BodyCompleteness {
  readonly reminder: string | null;
}

/** Everything the pane shows of a consolidation, before or after it was written. */
export interface ConsolidationView {
  readonly period: string;
  readonly asOf: string;
  readonly usable: boolean;
  readonly returns: readonly ReturnLine[];
  readonly conservation: Consolidation["conservation"];
  readonly held: readonly HeldLine[];
  readonly conflicts: ToldConflicts;
  readonly completeness: readonly BodyLine[];
  readonly findings: readonly ToldFinding[];
  /** To choose from where a row lacks its task or body. */
  readonly tasks: readonly { readonly id: string; readonly text: string }[];
  readonly bodies: readonly string[];
  /** Words and names of bodies that were explained once for every return. */
  readonly explained: readonly Explained[];
}

type Failure = HostFailure | RegisterFailure | PeriodFailure;

export interface ReturnsGiven {
  readonly files: readonly DocumentInput[];
  readonly readers: ReturnReaders;
  readonly progress: Progress;
}

/** Reads the returned files against the open workbook; writes nothing. */
export async function previewConsolidation(
  workbook: OpenWorkbook,
  request: ConsolidationRequest,
  given: ReturnsGiven,
): Promise<Result<ConsolidationView, Failure>> {
  given.readers.warmUp();
  const register = await readOpenRegister(workbook);
  if (!register.ok) return register;
  const prepared = prepareConsolidation(register.value, request);
  if (!prepared.ok) return prepared;
  const read = await filesRead(prepared.value, given);
  return succeed(viewOf(consolidateRead(prepared.value, read)));
}

export interface WrittenConsolidation {
  readonly view: ConsolidationView;
  /** Null: the workbook held exactly this already. */
  readonly change: UndoableChange | null;
}

/**
 * Writes the answers, the decisions and the sheets made of them as one undoable step. They are settled against the workbook as it
 * stands once the files are read: what a person types meanwhile stays.
 */
export async function writeConsolidation(
  workbook: OpenWorkbook,
  { request, occasion }: { readonly request: ConsolidationRequest; readonly occasion: Occasion },
  given: ReturnsGiven,
): Promise<Result<WrittenConsolidation, Failure>> {
  const register = await readOpenRegister(workbook);
  if (!register.ok) return register;
  const prepared = prepareConsolidation(register.value, request);
  if (!prepared.ok) return prepared;
  const read = await filesRead(prepared.value, given);
  const written = await decideOpenRegister(workbook, occasion, (now) => {
    const again = prepareConsolidation(now, request);
    if (!again.ok) return again;
    const quarter = concludeQuarter(consolidateRead(again.value, read));
    return succeed({ ...quarter.change, quarter });
  });
  if (!written.ok) return written;
  const { decided, step } = written.value;
  return succeed({ view: viewOf(decided.quarter), change: step });
}

function filesRead(
  { frame }: PreparedConsolidation,
  { files, readers, progress }: ReturnsGiven,
): Promise<ReturnedFile[]> {
  progress(0, files.length);
  const incoming = files.map(({ name, bytes }) => ({ file: name, bytes: () => Promise.resolve(bytes) }));
  return readReturns(incoming, frame, readers, { progress });
}

function viewOf(read: ConsolidatedReturns): ConsolidationView {
  const { consolidation, period, asOf, before } = read;
  const { returns, conservation, held, conflicts, completeness } = consolidation;
  const reminders = new Map(read.reporting.bodies.map(({ body, reminder }) => [body, reminder]));
  return {
    period: period.key,
    asOf,
    usable: anyUsable(read),
    returns: returns.map(({ problem, sha256: _digest, ...line }) => ({
      ...line,
      why: problem === null ? null : inBoth(problem),
    })),
    conservation,
    held: held.map(heldLine),
    conflicts: toldConflicts(conflicts),
    completeness: completeness.map((one) => ({ ...one, reminder: reminders.get(one.body) ?? null })),
    findings: read.findings.map((finding) => ({
      severity: finding.severity,
      task: finding.task,
      message: inBoth(finding),
    })),
    tasks: before.plan.tasks.map(({ id, text }) => ({ id, text })),
    bodies: completeness.map(({ body }) => body),
    explained: explainedWords(consolidation.register.decisions),
  };
}

const heldLine = (row: HeldRow): HeldLine => ({
  ...row,
  why: HELD_TEXTS[row.reason],
  decision: heldDecision(row.key),
  wordDecision: row.word === null ? null : wordDecision(row.word),
  nameDecision: row.name === null ? null : bodyDecision(row.name),
});

const inBoth = (finding: Parameters<typeof consolidationMessage>[0]): FailureText => ({
  vi: consolidationMessage(finding, "vi"),
  en: consolidationMessage(finding, "en"),
});
