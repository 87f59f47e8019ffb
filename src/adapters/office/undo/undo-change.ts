import type { UndoableChange } from "../../../application/ports/open-workbook";
import { UNDO_SHEET } from "../../../engine/workbook/undo-sheet";
import { Book } from "../batch";
import { PlannedRefusal } from "../office-failures";
import { finishTogether } from "../probes";
import { readCells } from "../read-cells";
import { markOfCells } from "./fingerprint";
import { persistently } from "./persistently";
import { type Around, lookAround, presentOf, queuePresent, restore } from "./restore";
import { type UndoEntry, unpackEntry } from "./undo-entry";
import { asChange, forgetColumn, type IndexEntry, loadIndex, queueIndex } from "./undo-index";

/** Newest first. One request. */
export async function undoableChanges(context: Excel.RequestContext): Promise<readonly UndoableChange[]> {
  const index = loadIndex(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET);
  sheet.load("name");
  await context.sync();
  return sheet.isNullObject ? [] : index().map(asChange).reverse();
}

/**
 * Takes the newest change back. Where somebody typed into the written sheets since, nothing is done: their work would go. A change
 * that was cut short (the connection broke) is taken back whatever stands there now.
 */
export async function undoNewest(context: Excel.RequestContext): Promise<UndoableChange> {
  const { entry, newest, index, around } = await remembered(context);
  const book = new Book(context);
  const looked = queuePresent(book, entry, around);
  if (newest.state === "done") await expectUntouched(book, newest, around);
  else await context.sync();
  const present = looked();
  const rest = index.filter((each) => each.id !== newest.id);
  const before = [queueIndex([...rest, { ...newest, state: "begun" }])];
  const after = [queueIndex(rest), forgetColumn(newest.column)];
  await persistently(async (again) => {
    const now = again === context ? present : await presentOf(again, entry);
    await restore(again, entry, now, { before, after });
  }, context);
  return asChange(newest);
}

interface Remembered {
  readonly entry: UndoEntry;
  readonly newest: IndexEntry;
  readonly index: readonly IndexEntry[];
  readonly around: Around;
}

async function remembered(context: Excel.RequestContext): Promise<Remembered> {
  const read = loadIndex(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("values,rowIndex,columnIndex");
  used.untrack();
  const around = await lookAround(context);
  const index = read();
  const newest = index.at(-1);
  if (newest === undefined || used.isNullObject) throw new PlannedRefusal({ kind: "nothing-to-undo" });
  const column = newest.column - 1 - used.columnIndex;
  const chunks = used.values.slice(0, newest.chunks).map((line: readonly unknown[]) => textOf(line[column]));
  const entry = await unpackEntry(chunks);
  if (entry === null) throw new PlannedRefusal({ kind: "nothing-to-undo" });
  return { entry, newest, index, around };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Compares the marks of the sheets with those the change left. What was queued before travels along. */
async function expectUntouched(book: Book, newest: IndexEntry, { look, listed }: Around): Promise<void> {
  const keys = new Map(look.sheets.map(({ name, key }) => [name, key ?? ""]));
  const ours = listed.filter(({ name }) => newest.marks[keys.get(name) ?? ""] !== undefined);
  const [missing] = Object.keys(newest.marks).filter((key) => !ours.some(({ name }) => keys.get(name) === key));
  if (missing !== undefined) throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: missing });
  const wanted = ours.flatMap(({ name, used }) => (used === null ? [] : [{ sheet: name, area: used }]));
  const cells = await readCells(book, wanted);
  await book.context.sync();
  await finishTogether(book, [cells]);
  const read = cells.cells();
  for (const { name } of ours) {
    const mark = await markOfCells(read[wanted.findIndex(({ sheet }) => sheet === name)]);
    if (mark !== newest.marks[keys.get(name) ?? ""])
      throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: name });
  }
}
