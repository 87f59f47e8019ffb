import type { BodyDirectory } from "../../bodies/body-directory";
import { fold } from "../../text/fold";
import { namesRole } from "../assemble/labelled-bodies";
import { type Column, type HeaderBlock, withUniqueRoles } from "../headers/header-block";
import { isOfOtherSubject } from "../headers/other-subjects";
import type { ColumnRole } from "../headers/words";
import { recogniseShape } from "../recognise-shape";
import type { TableShape } from "../shapes/shape";
import { type GridRow } from "../tables/grid-row";
import { cellsOfColumn, isTick } from "./cells-of-column";
import { type ColumnChoices, columnSignature } from "./column-proposal";
import { guessRole } from "./guess-role";

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
/** Two columns with one role: the first is taken, and a person is asked. */
const CONTESTED = 0.6;

/**
 * Decides what each column of a table holds: a person's choice, else header words, else the cells. A role guessed from
 * cells is applied from 0.5 on and always reported; below that it is only proposed.
 */
export function settleColumns(evidence: TableEvidence): SettledColumns {
  const { header, rows, choices } = evidence;
  const chosen = choices[columnSignature(header)];
  if (chosen !== undefined && chosen.length === header.columns.length) {
    const columns = header.columns.map((column, at) => ({ ...column, role: chosen[at] ?? "other", certainty: 1 }));
    return { columns, shape: recogniseShape({ columns, levels: header.levels }), proposed: null };
  }
  const known = refined(header, rows);
  if (isOfOtherSubject(known)) return { columns: known, shape: null, proposed: null };
  const asScores = recogniseShape({ columns: known, levels: header.levels });
  if (asScores?.kind === "score-table") return { columns: known, shape: asScores, proposed: null };
  return withGuesses(known, evidence);
}

/** Header words seen together with the cells below them. */
function refined(header: HeaderBlock, rows: readonly GridRow[]): Column[] {
  const columns = contested(header, rows).map((column) => {
    const cells = cellsOfColumn(rows, column.position).filter((text) => text !== "");
    return { ...column, ...withCells(column, cells) };
  });
  return withAssigningNote(columns, rows);
}

function withCells(column: Column, cells: readonly string[]): Partial<Column> {
  const isYear = column.role === "score" && /(?:19|20)\d\d$/.test(fold(column.header));
  const underTime = /\b(?:thoi gian|tien do|lo trinh|ke hoach thuc hien)\b/.test(fold(column.header));
  if (isYear && cells.length > 0 && (underTime || cells.every(isTick))) return { role: "period" };
  const isFigure = (text: string): boolean => /^[\d\s.,/%+-]+$/.test(text);
  if (column.role === "task" && cells.length > 0 && cells.filter(isFigure).length >= cells.length * 0.8)
    return { role: "other", certainty: 0 };
  return {};
}

/** Two columns are headed as tasks or as leads: the first is a group merged over its tasks, or a person is asked. */
function contested({ columns, printed }: HeaderBlock, rows: readonly GridRow[]): Column[] {
  const tasks = printed.filter(({ role }) => role === "task");
  const [group, detail] = tasks;
  const hasSection = columns.some(({ role }) => role === "section");
  if (!hasSection && group !== undefined && detail !== undefined && isMergedOver(group, detail, rows))
    return columns.map((column) => {
      if (column.position === group.position) return { ...group, role: "section" };
      return column.position === detail.position ? detail : column;
    });
  const surest = { task: twoSurest(printed, "task"), lead: twoSurest(printed, "lead") };
  return columns.map((column, at) => {
    if (column.role !== "task" && column.role !== "lead") return column;
    const isEqual = surest[column.role].some((rival) => rival.at !== at && rival.certainty >= column.certainty);
    return isEqual ? { ...column, certainty: CONTESTED } : column;
  });
}

/** Whoever contests a column is among these two: a broken row may have ten thousand columns, too many to compare each with each. */
const twoSurest = (printed: readonly Column[], role: ColumnRole) =>
  printed
    .map(({ certainty }, at) => ({ at, certainty }))
    .filter(({ at }) => printed[at]?.role === role)
    .sort((one, other) => other.certainty - one.certainty)
    .slice(0, 2);

/** Some cell of the first column stands beside several cells of the second, and none the other way round. */
function isMergedOver(group: Column, detail: Column, rows: readonly GridRow[]): boolean {
  const isMerged = (column: Column): boolean =>
    rows.some(({ slots }) => {
      const slot = slots[column.position - 1];
      return slot?.own === true && slot.cell.columnSpan === 1 && slot.cell.rowSpan > 1;
    });
  return isMerged(group) && !isMerged(detail);
}

/** A note column that says "Chủ trì: …" in half of its cells gives the leads where no column of their own does. */
function withAssigningNote(columns: readonly Column[], rows: readonly GridRow[]): Column[] {
  if (columns.some((column) => column.role === "lead")) return [...columns];
  return columns.map((column) => {
    if (column.role !== "note") return column;
    const cells = cellsOfColumn(rows, column.position).filter((text) => text !== "");
    const assigning = cells.filter(namesRole).length;
    return assigning > 0 && assigning >= cells.length / 2 ? { ...column, role: "assigning-note" } : column;
  });
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
