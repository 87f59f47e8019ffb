import type { Fate } from "../../model/plan";
import { cleanText } from "../../text/clean";
import type { ColumnRole } from "../headers/words";
import { lastStep, type PrintedNumber, stemOf } from "../numbering/printed-number";
import type { ClassifiedRow } from "./classify-rows";
import type { RowFacts } from "./row-facts";

/** A task or heading with the rows that belong to it: its own, and those a page break or a merge cut off. */
export interface JoinedRow {
  readonly kind: "task" | "section";
  readonly facts: RowFacts;
  readonly texts: ReadonlyMap<ColumnRole, string>;
  readonly text: string;
  readonly startsBlock: boolean;
  /** Rows joined into this one by a page break. */
  readonly cutRows: number;
  /** Rows under a vertical merge of this task: further products, each with a body or a time of its own. */
  readonly productRows: number;
  /** Between this row and the task above numbers are missing at a page break: pages may be lost there. */
  readonly afterLostPage: boolean;
}

export interface JoinedTable {
  readonly rows: readonly JoinedRow[];
  /** Final fate of each row, in order: a tail whose head is lost became "unread". */
  readonly fates: readonly Fate[];
  /** Tails whose head is on a page that is not here. */
  readonly orphans: readonly RowFacts[];
}

/** A joined row while its tails are still being added. */
interface Draft extends Omit<JoinedRow, "texts" | "text" | "cutRows" | "productRows"> {
  texts: Map<ColumnRole, string>;
  text: string;
  cutRows: number;
  productRows: number;
}

/** How many numbers lie between two printed numbers of one run: 3 → 9 gives 5; 0 where they follow or do not compare. */
export function numbersBetween(before: PrintedNumber | null, after: PrintedNumber | null): number {
  if (before === null || after === null || before.kind !== after.kind || stemOf(before) !== stemOf(after)) return 0;
  return Math.max(0, lastStep(after) - lastStep(before) - 1);
}

interface Joining {
  readonly classified: readonly ClassifiedRow[];
  readonly rows: Draft[];
  readonly fates: Fate[];
  readonly orphans: RowFacts[];
  lastTask: PrintedNumber | null;
}

/** Joins cut rows to the row above, unless the numbers show that the row they belong to is on a missing page. */
export function joinRows(classified: readonly ClassifiedRow[]): JoinedTable {
  const joining: Joining = { classified, rows: [], fates: [], orphans: [], lastTask: null };
  classified.forEach((row, at) => {
    if (row.fate === "task" || row.fate === "section") joining.fates.push(openRow(row, at, joining));
    else if (row.fate === "continuation") joining.fates.push(joinTail(row.facts, at, joining));
    else joining.fates.push(row.fate);
  });
  return joining;
}

function openRow(row: ClassifiedRow, at: number, joining: Joining): Fate {
  const kind = row.fate === "section" ? "section" : "task";
  joining.rows.push({
    kind,
    facts: row.facts,
    texts: new Map(row.facts.texts),
    text: row.facts.text,
    startsBlock: row.startsBlock,
    cutRows: 0,
    productRows: 0,
    afterLostPage: lostPageBefore(joining.classified, at, joining.lastTask),
  });
  if (kind === "task") joining.lastTask = row.facts.number ?? joining.lastTask;
  return kind;
}

function joinTail(tail: RowFacts, at: number, { rows, orphans, classified, lastTask }: Joining): Fate {
  const above = rows.at(-1);
  if (above === undefined || headIsLost(classified, at, lastTask)) {
    orphans.push(tail);
    return "unread";
  }
  if (tail.underTaskAbove) {
    addProductLine(above, tail);
    above.productRows += 1;
  } else {
    continueCells(above, tail);
    above.cutRows += 1;
  }
  return "continuation";
}

/** The cells go on where the page break cut them: "Các công chức; đơn vị" + "có liên quan". A sub-item keeps its letter. */
function continueCells(above: Draft, tail: RowFacts): void {
  for (const [role, text] of tail.texts)
    if (role !== "number") above.texts.set(role, [above.texts.get(role), text].filter(Boolean).join(" "));
  above.text = `${above.text} ${asPrinted(tail)}`.trim();
}

/** The words with the number in front of them, wherever it stood. */
const asPrinted = ({ number, numberText, text, texts }: RowFacts): string =>
  number === null ? text : [numberText, cleanText(texts.get("task") ?? "")].filter(Boolean).join(" ");

const IN_ONE_LINE: readonly ColumnRole[] = ["execution", "milestone", "period", "product"];

/** One more product of the same task: bodies each on a line of their own, times and products one behind the other. */
function addProductLine(above: Draft, tail: RowFacts): void {
  for (const [role, text] of tail.texts) {
    const before = above.texts.get(role);
    const separator = IN_ONE_LINE.includes(role) ? "; " : "\n";
    if (role === "number" || role === "task" || before?.split(separator).includes(text) === true) continue;
    above.texts.set(role, [before, text].filter(Boolean).join(separator));
  }
}

/** The tail opens a new block and the next number jumps (3, tail, 9 in 81/KH-UBND): it belongs to a row we do not have. */
function headIsLost(classified: readonly ClassifiedRow[], at: number, lastTask: PrintedNumber | null): boolean {
  const opensBlock = classified[at]?.startsBlock === true;
  return opensBlock && numbersBetween(lastTask, nextTaskNumber(classified, at)) > 0;
}

function nextTaskNumber(classified: readonly ClassifiedRow[], at: number): PrintedNumber | null {
  const next = classified.slice(at + 1).find((row) => row.fate === "task" && row.facts.number !== null);
  return next?.facts.number ?? null;
}

/** A gap in the numbers with a block boundary inside it: what heading the row stands under cannot be known. */
function lostPageBefore(classified: readonly ClassifiedRow[], at: number, lastTask: PrintedNumber | null): boolean {
  const row = classified[at];
  if (row === undefined || row.fate !== "task" || numbersBetween(lastTask, row.facts.number) === 0) return false;
  for (let above = at; above > 0; above -= 1) {
    const here = classified[above];
    if (here?.startsBlock === true) return true;
    const before = classified[above - 1];
    if (before?.fate === "task" || before?.fate === "section") return false;
  }
  return false;
}
