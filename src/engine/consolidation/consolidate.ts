import { gathered } from "../gathered";
import type { Answer } from "../model/answer";
import type { Finding } from "../model/finding";
import type { Register } from "../model/register";
import { type BodyCompleteness, completenessOf } from "../returns/completeness";
import { byCharacters } from "../text/text-order";
import { consolidationFindings } from "./consolidation-findings";
import type { HeldReason } from "./held-reasons";
import type { ReturnFrame } from "./return-frame";
import type { ReturnedFile, ReturnedRow } from "./returned";
import { answersAfter } from "./settling/answers-after";
import { type Conflict, conflictsOf } from "./settling/conflicts";
import { asWritten, placedRows } from "./settling/decided-rows";
import { type Differences, differencesOf } from "./settling/differences";
import { knownAnswers, writtenKey } from "./settling/known-answers";
import { type FatedRow, fatesOf, type RowFate } from "./settling/row-fates";
import { canBeExplained } from "./values/progress-words";

export type FateCounts = Readonly<Record<RowFate, number>>;

/** A returned sheet, or a file that gave none: `problem` says why. */
export interface ReturnSummary extends FateCounts {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string | null;
  readonly body: string | null;
  readonly period: string | null;
  readonly sentOn: string | null;
  readonly rows: number;
  readonly problem: Finding | null;
}

/** A row that waits for a person. `task` and `body` are what it surely is, else the likeliest. */
export interface HeldRow {
  /** Names the row for a decision, also next time. */
  readonly key: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason: HeldReason;
  readonly reasons: readonly HeldReason[];
  readonly task: string | null;
  readonly body: string | null;
  readonly written: string;
  /** A progress outside the list, as written, that a person may explain once for all returns; null where there is none. */
  readonly word: string | null;
  /** A body's name as written that nobody knows, to be explained likewise. */
  readonly name: string | null;
}

export interface Consolidation {
  /** The register with the period's answers, and what is to be remembered about them. */
  readonly register: Register;
  /** The period's answers as they stand in the register now. */
  readonly answers: readonly Answer[];
  readonly returns: readonly ReturnSummary[];
  readonly conservation: FateCounts & { readonly rowsIn: number };
  readonly held: readonly HeldRow[];
  readonly conflicts: readonly Conflict[];
  readonly completeness: readonly BodyCompleteness[];
  readonly differences: Differences;
  readonly findings: readonly Finding[];
}

/**
 * Returned files into a register (DESIGN 3.6). The order of the files does not matter, and consolidating the same files again
 * changes nothing.
 */
export function consolidate(register: Register, files: readonly ReturnedFile[], frame: ReturnFrame): Consolidation {
  const period = frame.period.key;
  const inOrder = [...files].sort(
    (one, other) => byCharacters(one.file, other.file) || byCharacters(one.sha256, other.sha256),
  );
  const placed = placedRows(inOrder, frame, register.decisions);
  const known = knownAnswers(
    register.answers.filter((answer) => answer.period === period),
    register.decisions[writtenKey(period)],
  );
  const rows = fatesOf(placed, known);
  const all = answersAfter(register, { period, accepted: acceptedOf(rows), tasks: frame.tasks });
  const answers = all.filter((answer) => answer.period === period);
  const expected = register.expected.filter((one) => one.period === period);
  const conflicts = conflictsOf(rows, answers, expected);
  const differences = differencesOf(answers, all, period);
  const marks = known.marksAfter(
    answers,
    placed.flatMap(({ state }) => (state.kind === "answer" ? [state.answer] : [])),
  );
  return {
    register: { ...register, answers: all, decisions: withMarks(register.decisions, writtenKey(period), marks) },
    answers,
    returns: returnSummaries(inOrder, rows),
    conservation: { rowsIn: rows.length, ...countsOf(rows) },
    held: rows.flatMap(heldRow),
    conflicts,
    completeness: completenessOf(expected, answers, { period, asOf: frame.asOf }),
    differences,
    findings: consolidationFindings({ files: inOrder, rows, differences }),
  };
}

const acceptedOf = (rows: readonly FatedRow[]): Answer[] =>
  rows.flatMap(({ placed: { state }, fate }) => (fate === "accepted" && state.kind === "answer" ? [state.answer] : []));

function withMarks(decisions: Register["decisions"], key: string, marks: string): Register["decisions"] {
  return marks === (decisions[key] ?? "") ? decisions : { ...decisions, [key]: marks };
}

export function countsOf(rows: readonly FatedRow[]): FateCounts {
  const counts = { accepted: 0, superseded: 0, held: 0, rejected: 0 };
  for (const { fate } of rows) counts[fate] += 1;
  return counts;
}

function returnSummaries(files: readonly ReturnedFile[], rows: readonly FatedRow[]): ReturnSummary[] {
  const ofSheet = gathered(rows, ({ placed }) => placed.sheet);
  return files.flatMap(({ file, sha256, sheets, problem }): ReturnSummary[] => {
    const nothing = { sheet: null, body: null, period: null, sentOn: null, rows: 0, ...countsOf([]) };
    if (sheets.length === 0) return [{ file, sha256, ...nothing, problem }];
    return sheets.map((one) => {
      const own = ofSheet.get(one) ?? [];
      const { sheet, body, period, sentOn } = one;
      return { file, sha256, sheet, body, period, sentOn, rows: own.length, ...countsOf(own), problem: null };
    });
  });
}

const unknownWord = ({ written: { progress = "" } }: ReturnedRow): string | null =>
  canBeExplained(progress) ? progress : null;

function heldRow({ placed, fate, reasons }: FatedRow): HeldRow[] {
  const [reason] = reasons;
  if (fate !== "held" || reason === undefined) return [];
  const { file, sheet, row } = placed;
  return [
    {
      key: row.key,
      file: file.file,
      sheet: sheet.sheet,
      row: row.row,
      reason,
      reasons,
      task: row.task ?? row.proposal,
      body: sheet.body ?? sheet.bodyProposal,
      written: asWritten(placed),
      word: reasons.includes("value-out-of-list") ? unknownWord(row) : null,
      name: sheet.unknownBody,
    },
  ];
}
