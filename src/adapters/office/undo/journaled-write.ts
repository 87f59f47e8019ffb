import type { UndoableChange } from "../../../application/ports/open-workbook";
import { UNDO_SHEET } from "../../../engine/workbook/undo-sheet";
import { type Book, runSteps, type Step } from "../batch";
import { PlannedRefusal } from "../office-failures";
import { isPasswordAsked, protectAgain, queueUnprotect } from "../unprotect";
import type { WritePlan } from "../write-plan";
import { markOfSheet } from "./fingerprint";
import { persistently } from "./persistently";
import { presentOf, restore } from "./restore";
import { packEntry, type UndoEntry } from "./undo-entry";
import {
  asChange,
  forgetColumn,
  freeColumn,
  type IndexEntry,
  keptBeside,
  queueIndex,
  queueMemoryColumn,
} from "./undo-index";

export interface JournaledWrite {
  readonly before: UndoEntry;
  readonly steps: readonly Step[];
  /** Asked after the last request: whether somebody typed between looking and writing. */
  readonly typedMeanwhile: () => TypedMeanwhile | null;
}

/** The sheets with what was typed, to be put back. */
export interface TypedMeanwhile {
  readonly sheet: string;
  readonly before: UndoEntry;
}

/**
 * Writes with memory. The memory comes first, so that even a change that breaks off can be taken back by whoever opens the workbook next;
 * a change that fails while the connection holds is taken back at once, and its memory goes.
 */
export async function journaled(book: Book, plan: WritePlan, write: JournaledWrite): Promise<UndoableChange> {
  const chunks = await packEntry(write.before);
  const entry = entryOf(plan, chunks.length, await marksOf(plan));
  const kept = keptBeside(chunks.length, plan.index);
  const dropped = plan.index.filter((each) => !kept.includes(each));
  const locked = plan.existing.flatMap(({ sheet: { name, protection } }) =>
    protection === null ? [] : { name, protection },
  );
  try {
    await runSteps(book, [
      ...queueUnprotect(locked),
      ...queueMemoryColumn(entry, chunks, plan.hasUndoSheet),
      queueIndex([...plan.index, entry]),
      ...write.steps,
      queueIndex([...kept, { ...entry, state: "done" }]),
      ...dropped.map(({ column }) => forgetColumn(column)),
    ]);
  } catch (error) {
    if (isPasswordAsked(error)) {
      throw new PlannedRefusal({ kind: "sheet-protected", sheet: await protectAgain(book.context, locked) });
    }
    await takeBack(book, plan, write.before, entry);
    throw error;
  }
  const typed = write.typedMeanwhile();
  if (typed === null) return asChange(entry);
  await takeBack(book, plan, typed.before, entry);
  throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: typed.sheet });
}

/** By the keys of the sheets that are about to be written. */
async function marksOf({ workbook, sheets }: WritePlan): Promise<IndexEntry["marks"]> {
  const marks: Record<string, string> = {};
  for (const { key, name } of workbook.sheets) {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet !== undefined) marks[key] = await markOfSheet(sheet);
  }
  return marks;
}

function entryOf({ request, index, workbook }: WritePlan, chunks: number, marks: IndexEntry["marks"]): IndexEntry {
  return {
    id: `${request.at}-${nextNumber(index)}`,
    label: request.label,
    at: request.at,
    who: request.who,
    sheets: workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name),
    column: freeColumn(index),
    chunks,
    state: "begun",
    marks,
  };
}

const nextNumber = (index: readonly IndexEntry[]): number =>
  Math.max(0, ...index.map(({ id }) => Number(id.slice(id.lastIndexOf("-") + 1)) || 0)) + 1;

/** Fails silently only where nothing more can be done: the memory then stays, and the next start offers it. */
async function takeBack(book: Book, plan: WritePlan, before: UndoEntry, entry: IndexEntry): Promise<void> {
  const forget: Step[] = [queueIndex(plan.index), plan.hasUndoSheet ? forgetColumn(entry.column) : deleteUndoSheet];
  await persistently(async (context) => {
    await restore(context, before, await presentOf(context, before), { before: [], after: forget });
  }, book.context).catch(() => null);
}

const deleteUndoSheet: Step = {
  bytes: 300,
  queue: ({ context }) => {
    context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET).delete();
  },
};
