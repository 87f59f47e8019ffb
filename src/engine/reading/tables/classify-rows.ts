import type { Fate } from "../../model/plan";
import type { TableRun } from "../outline/outline";
import { ROW_KINDS } from "../rows/catalogue";
import type { Numbering, RowContext } from "../rows/row-kind";
import { type RowFacts, rowFacts } from "./row-facts";

export interface ClassifiedRow {
  readonly facts: RowFacts;
  readonly fate: Fate;
  /** The first row of a table block: a page may be missing before it. */
  readonly startsBlock: boolean;
}

const NUMBERED_SHARE = 0.4;
const DOTTED_SHARE = 0.3;
const BOLD_SHARE = 0.6;

function numberingOf(rows: readonly RowFacts[]): Numbering {
  const numbered = rows.filter((row) => row.number !== null);
  const dotted = numbered.filter((row) => row.number?.kind === "dotted");
  return numbered.length > 0 && dotted.length >= numbered.length * DOTTED_SHARE ? "dotted" : "grouped";
}

/** The table has a column of numbers and uses it. */
function usesNumbers(rows: readonly RowFacts[]): boolean {
  const worded = rows.filter((row) => row.text !== "");
  return worded.filter((row) => row.number !== null).length >= worded.length * NUMBERED_SHARE;
}

/** Rows 1, 2, 3 with words: tasks, unless most numbered rows are romans or letters with an assignment of their own. */
function hasPlainTasks(rows: readonly RowFacts[]): boolean {
  const plain = rows.filter((row) => row.number?.kind === "plain");
  if (plain.some((row) => row.hasAssignment)) return true;
  const groups = rows.filter((row) => row.number?.kind === "roman" || row.number?.kind === "letter");
  return plain.length > groups.length;
}

/** For each row the first one behind it that fits. */
function followers(rows: readonly RowFacts[], fits: (row: RowFacts) => boolean): (RowFacts | null)[] {
  let next: RowFacts | null = null;
  const found = rows.toReversed().map((row) => {
    const behind = next;
    if (fits(row)) next = row;
    return behind;
  });
  return found.reverse();
}

/** Gives every row below the header one fate, by the first row kind that applies. */
export function classifyRows(run: TableRun, namesSubIndex: (title: string) => boolean): ClassifiedRow[] {
  const facts = run.rows.map((row) => rowFacts(row, run.header.columns));
  const shared: Omit<RowContext, "facts" | "next" | "nextNumbered" | "mayBeCut"> = {
    numbering: run.shape?.numbering ?? numberingOf(facts),
    numbersAreUsed: usesNumbers(facts),
    hasPlainNumbers: hasPlainTasks(facts),
    boldIsCommon: facts.filter((row) => row.bold).length > facts.length * BOLD_SHARE,
    headerSignature: run.header.signature,
    namesSubIndex,
  };
  const classified: ClassifiedRow[] = [];
  const nextWorded = followers(facts, (row) => row.text !== "");
  const nextNumbered = followers(facts, (row) => row.number !== null);
  facts.forEach((row, at) => {
    const startsBlock = at > 0 && row.row.block !== facts[at - 1]?.row.block;
    const above = classified.at(-1)?.fate;
    const context: RowContext = {
      ...shared,
      facts: row,
      next: nextWorded[at] ?? null,
      nextNumbered: nextNumbered[at] ?? null,
      mayBeCut: startsBlock || above === "header" || above === "furniture",
    };
    const kind = ROW_KINDS.find((candidate) => candidate.applies(context));
    classified.push({ facts: row, fate: kind?.fate ?? "unread", startsBlock });
  });
  return classified;
}
