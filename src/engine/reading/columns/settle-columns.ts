import type { BodyDirectory } from "../../bodies/body-directory";
import { ownEntry } from "../../own-entry";
import { type Column, type HeaderBlock, withUniqueRoles } from "../headers/header-block";
import { isOfOtherSubject } from "../headers/other-subjects";
import type { ColumnRole } from "../headers/words";
import { recogniseShape } from "../recognise-shape";
import type { TableShape } from "../shapes/shape";
import { type GridRow } from "../tables/grid-row";
import { cellsOfColumn } from "./cells-of-column";
import { type ColumnChoices, columnSignature } from "./column-proposal";
import { guessRole } from "./guess-role";
import { knownColumns } from "./known-columns";

export interface SettledColumns {
  readonly columns: readonly Column[];
  readonly shape: TableShape | null;
  /** Every column with its likeliest role, also those too unsure to be applied; null where nothing is in doubt. */
  readonly proposed: readonly Column[] | null;
}

export interface TableEvidence {
  readonly header: HeaderBlock;
  readonly rows: readonly GridRow[];
  readonly choices: ColumnChoices;
  /** The bodies by which cells are recognised; asked for only where a header is unknown. */
  readonly directory: () => BodyDirectory;
}

/** Below this a role waits for a person. */
const APPLIED_FROM = 0.5;
const SURE_FROM = 0.8;
/**
 * Decides what each column of a table holds: a person's choice, else header words, else the cells. A role guessed from
 * cells is applied from 0.5 on and always reported; below that it is only proposed.
 */
export function settleColumns(evidence: TableEvidence): SettledColumns {
  const { header, rows, choices } = evidence;
  const chosen = ownEntry(choices, columnSignature(header));
  if (chosen !== undefined && chosen.length === header.columns.length) {
    const columns = header.columns.map((column, at) => ({ ...column, role: chosen[at] ?? "other", certainty: 1 }));
    return { columns, shape: recogniseShape({ columns, levels: header.levels }), proposed: null };
  }
  const known = knownColumns(header, rows);
  if (isOfOtherSubject(known)) return { columns: known, shape: null, proposed: null };
  const asScores = recogniseShape({ columns: known, levels: header.levels });
  if (asScores?.kind === "score-table") return { columns: known, shape: asScores, proposed: null };
  return withGuesses(known, evidence);
}

const NEEDED: readonly ColumnRole[] = ["task", "lead"];
const LEADS: readonly ColumnRole[] = ["lead", "assigning-note"];
const TIMES: readonly ColumnRole[] = ["execution", "milestone", "period"];

function withGuesses(known: readonly Column[], evidence: TableEvidence): SettledColumns {
  const has = (roles: readonly ColumnRole[]): boolean => known.some(({ role }) => roles.includes(role));
  const missing: ColumnRole[] = [
    ...(has(["number"]) ? [] : (["number"] as const)),
    ...(has(["task"]) ? [] : (["task"] as const)),
    ...(has(LEADS) ? [] : (["lead"] as const)),
    ...(has(TIMES) ? [] : (["execution"] as const)),
  ];
  const proposed = missing.some((role) => NEEDED.includes(role)) ? guessed(known, missing, evidence) : [...known];
  const columns = withUniqueRoles(
    proposed.map((column) => (column.certainty < APPLIED_FROM ? { ...column, role: "other", certainty: 0 } : column)),
  );
  const shape = isOfOtherSubject(columns) ? null : recogniseShape({ columns, levels: evidence.header.levels });
  const unsure = proposed.some(({ role, certainty }) => role !== "other" && certainty < SURE_FROM);
  return { columns, shape, proposed: unsure && looksLikeTasks(proposed) ? proposed : null };
}

/** Unknown columns take the roles that are still missing, as far as their cells say; two that say the same wait. */
function guessed(known: readonly Column[], missing: readonly ColumnRole[], evidence: TableEvidence): Column[] {
  const directory = evidence.directory();
  const guesses = known.map((column) => {
    if (column.role !== "other") return column;
    const guess = guessRole(cellsOfColumn(evidence.rows, column.position), directory);
    return missing.includes(guess.role) ? { ...column, ...guess } : column;
  });
  const columnsOf = new Map<ColumnRole, number>();
  for (const { role } of guesses) columnsOf.set(role, (columnsOf.get(role) ?? 0) + 1);
  return guesses.map((column, at) => {
    const isGuess = known[at]?.role === "other" && column.role !== "other";
    const isRivalled = (columnsOf.get(column.role) ?? 0) > 1;
    return isGuess && isRivalled ? { ...column, certainty: Math.min(column.certainty, 0.45) } : column;
  });
}

/** Something to do, and somebody or some time beside it: worth a question. Anything else is another kind of list. */
function looksLikeTasks(columns: readonly Column[]): boolean {
  const has = (roles: readonly ColumnRole[]): boolean => columns.some(({ role }) => roles.includes(role));
  return has(["task"]) && (has(LEADS) || has(TIMES));
}
