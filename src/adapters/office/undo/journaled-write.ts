import type { UndoableChange } from "../../../application/ports/open-workbook";
import { UNDO_SHEET } from "../../../engine/workbook/undo-sheet";
import { type Book, runSteps, type Step, type TypedCell } from "../batch";
import { asWritten } from "../guards";
import { PlannedRefusal } from "../office-failures";
import { isPasswordAsked, protectAgain, queueUnprotect } from "../unprotect";
import type { WritePlan } from "../write-plan";
import { markOfSheet } from "./fingerprint";
import { textsOf } from "./memory-texts";
import { persistently } from "./persistently";
import { presentOf, restore, type WrittenStates } from "./restore";
import { toldTexts } from "./told-memory";
import { TypedCells } from "./typed-cells";
import { bytesOfEntry, type UndoEntry } from "./undo-entry";
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
}

/**
 * Writes with memory. The memory comes first, so that even a change that breaks off can be taken back by whoever opens the workbook next;
 * a change that fails while the connection holds is taken back at once, and its memory goes. So is one that somebody types into.
 */
export async function journaled(book: Book, plan: WritePlan, write: JournaledWrite): Promise<UndoableChange> {
  const bytes = await bytesOfEntry(write.before);
  const chunks = await textsOf(bytes);
  const entry = entryOf(plan, chunks.length, await marksOf(plan));
  const told = await toldPrior(plan, entry, bytes);
  const added = told === null ? [entry] : [entry, told.entry];
  const known = told === null ? plan.index : [...plan.index.slice(0, -1), told.entry];
  const kept = keptBeside(chunks.length, known);
  const gone = new Set([...plan.index, ...known].map(({ column }) => column));
  for (const { column } of kept) gone.delete(column);
  const locked = plan.existing.flatMap(({ sheet: { name, protection } }) =>
    protection === null ? [] : { name, protection },
  );
  const typed = new TypedCells();
  const steps = [
    ...queueUnprotect(locked),
    ...queueMemoryColumn(entry, chunks, plan.hasUndoSheet),
    queueIndex([...plan.index, entry]),
    ...write.steps,
    ...(told === null ? [] : queueMemoryColumn(told.entry, told.texts, true)),
    queueIndex([...kept, { ...entry, state: "done" }]),
    ...[...gone].map(forgetColumn),
  ];
  try {
    await runSteps(book, steps, (cells) => stopFor(cells, typed));
  } catch (error) {
    if (isPasswordAsked(error)) {
      throw new PlannedRefusal({ kind: "sheet-protected", sheet: await protectAgain(book.context, locked) });
    }
    await takeBack(book, plan, { before: write.before, forgotten: added, typed });
    throw error;
  }
  return asChange(entry);
}

/** Nothing more is written once somebody is seen to type there. */
function stopFor(cells: readonly TypedCell[], typed: TypedCells): void {
  typed.add(cells);
  throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: cells[0]?.sheet ?? "" });
}

interface ToldPrior {
  readonly entry: IndexEntry;
  readonly texts: readonly string[];
}

/** The change before this one, told against what this one remembers; null where it stays as it is. */
async function toldPrior(
  { index, memory }: WritePlan,
  entry: IndexEntry,
  bytes: Uint8Array,
): Promise<ToldPrior | null> {
  const prior = index.at(-1);
  if (prior === undefined || memory === null) return null;
  const texts = await toldTexts(memory.bytes, bytes);
  return { entry: { ...prior, column: freeColumn([...index, entry]), chunks: texts.length, told: true }, texts };
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

interface TakenBack {
  readonly before: UndoEntry;
  readonly forgotten: readonly IndexEntry[];
  readonly typed: TypedCells;
}

/** Fails silently only where nothing more can be done: the memory then stays, and the next start offers it. */
async function takeBack(book: Book, plan: WritePlan, { before, forgotten, typed }: TakenBack): Promise<void> {
  const [prior] = plan.index.slice(-1);
  const forget: Step[] = [
    // The last request may have told it anew and cleared its column before it broke off.
    ...(prior === undefined || plan.memory === null ? [] : queueMemoryColumn(prior, plan.memory.texts, true)),
    queueIndex(plan.index),
    ...(plan.hasUndoSheet ? forgotten.map(({ column }) => forgetColumn(column)) : [deleteUndoSheet]),
  ];
  const written = statesByKey(plan);
  await persistently(async (context) => {
    const present = await presentOf(context, before);
    await restore(context, before, present, { before: [], after: forget, written, typed });
  }, book.context).catch(() => null);
}

/** What the change writes, by the keys of its sheets: half of it may stand there. */
const statesByKey = ({ workbook, sheets }: WritePlan): WrittenStates =>
  new Map(
    workbook.sheets.flatMap(({ key, name }) => {
      const sheet = sheets.find((each) => each.name === name);
      return sheet === undefined ? [] : [[key, { cells: asWritten(sheet.cells), tables: sheet.tables }] as const];
    }),
  );

const deleteUndoSheet: Step = {
  bytes: 300,
  queue: ({ context }) => {
    context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET).delete();
  },
};
