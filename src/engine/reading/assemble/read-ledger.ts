import type { Fate, Ledger } from "../../model/plan";
import type { Outline, TableRun } from "../outline/outline";
import type { ProseReading } from "../prose/read-prose";
import { wordsOf } from "../tables/grid-row";
import { LedgerBook } from "./ledger";

/** The fates of a table's rows, in order; a table that was not read is missing. */
export type RunFates = ReadonlyMap<TableRun, readonly Fate[]>;

/** What became of every line and row; rows of tables that were not read are named. */
export function readLedger(outline: Outline, prose: ProseReading, fates: RunFates): Ledger {
  const book = new LedgerBook();
  book.enter("blank", outline.blanks);
  for (const line of outline.lines) book.enter(prose.fates.get(line) ?? "narrative");
  for (const run of outline.runs) {
    book.enter("header", run.headerRows.length);
    const known = fates.get(run);
    run.rows.forEach((row, at) => {
      const words = wordsOf(row);
      const fate = known?.[at] ?? (words === "" ? "blank" : "unread");
      if (fate === "unread") book.leaveUnread(words, row.place);
      else book.enter(fate);
    });
  }
  return book.close();
}
