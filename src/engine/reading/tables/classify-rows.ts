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

const DOTTED_SHARE = 0.3;
const BOLD_SHARE = 0.6;

function numberingOf(rows: readonly RowFacts[]): Numbering {
  const numbered = rows.filter((row) => row.number !== null);
  const dotted = numbered.filter((row) => row.number?.kind === "dotted");
  return numbered.length > 0 && dotted.length >= numbered.length * DOTTED_SHARE ? "dotted" : "grouped";
}

/** Gives every row below the header one fate, by the first row kind that applies. */
export function classifyRows(run: TableRun, namesSubIndex: (title: string) => boolean): ClassifiedRow[] {
  const facts = run.rows.map((row) => rowFacts(row, run.header.columns));
  const shared: Omit<RowContext, "facts" | "nextNumbered"> = {
    numbering: run.shape?.numbering ?? numberingOf(facts),
    hasPlainNumbers: facts.some((row) => row.number?.kind === "plain" && row.hasAssignment),
    boldIsCommon: facts.filter((row) => row.bold).length > facts.length * BOLD_SHARE,
    headerSignature: run.header.signature,
    namesSubIndex,
  };
  return facts.map((row, at) => {
    const nextNumbered = facts.slice(at + 1).find((next) => next.number !== null) ?? null;
    const context: RowContext = { ...shared, facts: row, nextNumbered };
    const kind = ROW_KINDS.find((candidate) => candidate.applies(context));
    const startsBlock = at > 0 && row.row.block !== facts[at - 1]?.row.block;
    return { facts: row, fate: kind?.fate ?? "unread", startsBlock };
  });
}
