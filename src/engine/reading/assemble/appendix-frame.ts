import type { Appendix, IndexName } from "../../model/plan";
import { cleanText } from "../../text/clean";
import { fold } from "../../text/fold";
import type { AppendixDraft, TableRun } from "../outline/outline";
import { indexesIn } from "../prose/head/indexes";
import type { ProseScoreTable } from "../prose/read-prose";

const PLAN_REFERENCE = /^\(?\s*(?:kèm theo|ban hành kèm)/iu;
const LONGEST_TITLE = 6;

/** The title of an appendix: the lines between its heading and its table, without the line that names the plan. */
function appendixTitle(draft: AppendixDraft): string | null {
  const lines = draft.titleLines.slice(0, LONGEST_TITLE).filter((line) => !PLAN_REFERENCE.test(line));
  return lines.length === 0 ? null : cleanText(lines.join(" "));
}

/** The index a title names first; the plan's own where the title names none and the plan has one only. */
export function indexOf(title: string | null, planIndexes: readonly IndexName[]): IndexName | null {
  const named = title === null ? [] : indexesIn(fold(title));
  return named[0] ?? (planIndexes.length === 1 ? (planIndexes[0] ?? null) : null);
}

export function appendixOf(run: TableRun, draft: AppendixDraft | null, planIndexes: readonly IndexName[]): Appendix {
  const title = draft === null ? null : appendixTitle(draft);
  return {
    id: draft?.id ?? null,
    title,
    index: indexOf(title, planIndexes),
    kind: run.shape?.kind ?? "task-table",
    columns: run.header.columns.map((column) => column.header),
  };
}

/** A score table that a scan gave as plain lines: an appendix of its own kind (3822/KH-BQL). */
export const scoreAppendixOf = (table: ProseScoreTable, drafts: readonly AppendixDraft[]): Appendix => {
  const draft = drafts.at(-1);
  return {
    id: draft?.id ?? null,
    title: draft?.titleLines[0] ?? null,
    index: table.index,
    kind: "score-table",
    columns: table.years.map(String),
  };
};
