import type { UndoableChange } from "../../../application/ports/open-workbook";
import { UNDO_SHEET } from "../../../engine/workbook/undo-sheet";
import { Book, type Step } from "../batch";
import type { ReadCells } from "../cell-answers";
import { asRead } from "../guards";
import { PlannedRefusal } from "../office-failures";
import { finishTogether } from "../probes";
import { readCells } from "../read-cells";
import { markOfCells } from "./fingerprint";
import { bytesOfTexts, textsOf } from "./memory-texts";
import { persistently } from "./persistently";
import { FEW_TEXTS, queueTexts } from "./read-memory";
import {
  type Around,
  lookAround,
  type Present,
  presentOf,
  queuePresent,
  restore,
  tabsBefore,
  type WrittenStates,
} from "./restore";
import { untold } from "./told-memory";
import { TypedCells } from "./typed-cells";
import { entryOfBytes, type UndoEntry } from "./undo-entry";
import {
  asChange,
  forgetColumn,
  freeColumn,
  type IndexEntry,
  loadIndex,
  queueIndex,
  queueMemoryColumn,
} from "./undo-index";

/** Newest first. One request. */
export async function undoableChanges(context: Excel.RequestContext): Promise<readonly UndoableChange[]> {
  const index = loadRemembered(context);
  await context.sync();
  return index().map(asChange).reverse();
}

/** The oldest first; none where somebody deleted the sheet that holds the memories. */
function loadRemembered(context: Excel.RequestContext): () => IndexEntry[] {
  const index = loadIndex(context);
  const sheet = context.workbook.worksheets.getItemOrNullObject(UNDO_SHEET);
  sheet.load("name");
  return () => (sheet.isNullObject ? [] : index());
}

/**
 * Takes the newest change back. Where somebody typed into the written sheets since, nothing is done: their work would go. A change
 * that was cut short (the connection broke) is taken back whatever stands there now. Who types while it is taken back finds it where it
 * was typed.
 */
export async function undoNewest(context: Excel.RequestContext): Promise<UndoableChange> {
  const { newest, rest, around } = await indexed(context);
  const { entry, bytes, told, present, written } = await remembered(context, { newest, rest, around });
  const whole = await wholeAgain(rest, { newest, bytes, told });
  const before = [queueIndex([...rest, { ...newest, state: "begun" }])];
  const after = [...whole.steps, queueIndex(whole.index), ...whole.gone.map(forgetColumn)];
  const typed = new TypedCells();
  await persistently(async (again) => {
    const now = again === context ? present : await presentOf(again, entry);
    await restore(again, entry, now, { before, after, written, typed });
  }, context);
  return asChange(newest);
}

interface Indexed {
  readonly newest: IndexEntry;
  readonly rest: readonly IndexEntry[];
  readonly around: Around;
}

/** One request. */
async function indexed(context: Excel.RequestContext): Promise<Indexed> {
  const read = loadRemembered(context);
  const around = await lookAround(context);
  const index = read();
  const newest = index.at(-1);
  if (newest === undefined) throw new PlannedRefusal({ kind: "nothing-to-undo" });
  return { newest, rest: index.slice(0, -1), around };
}

interface Remembered {
  readonly entry: UndoEntry;
  /** What the newest change remembers. */
  readonly bytes: Uint8Array;
  /** What the change before it remembers, where that is told against the newest; null elsewhere. */
  readonly told: readonly string[] | null;
  readonly present: Present;
  /** What the change left; null where it was cut short. */
  readonly written: WrittenStates | null;
}

/**
 * A change that was done tells by its marks which sheets are looked at, so that its memory, where it is small, is asked in the same request;
 * of one that was cut short the memory must be known first.
 */
async function remembered(context: Excel.RequestContext, { newest, rest, around }: Indexed): Promise<Remembered> {
  const book = new Book(context);
  const isDone = newest.state === "done";
  const prior = rest.slice(-1).filter((each) => each.told === true);
  const texts = await queueTexts(book, [newest, ...prior], isDone ? FEW_TEXTS : 0);
  const early = isDone ? null : await memoryOf(texts());
  const looked = queuePresent(
    book,
    early === null ? markedTabs(newest, around) : tabsBefore(early.entry, around),
    around,
  );
  const cells = isDone ? await expectUntouched(book, newest, around) : await sent(book);
  const memory = early ?? (await memoryOf(texts()));
  const present = looked();
  const tabs = new Set(tabsBefore(memory.entry, around));
  const surfaces = new Map([...present.surfaces].filter(([name]) => tabs.has(name)));
  return { ...memory, present: { ...present, surfaces }, written: cells === null ? null : statesOf(cells, present) };
}

async function sent(book: Book): Promise<null> {
  await book.asks.send();
  return null;
}

const statesOf = (cells: ReadonlyMap<string, ReadCells>, { look, surfaces }: Present): WrittenStates =>
  new Map(
    look.sheets.flatMap(({ key, name }) => {
      const read = cells.get(name);
      if (key === null || read === undefined) return [];
      return [[key, { cells: asRead(read), tables: surfaces.get(name)?.tables ?? [] }] as const];
    }),
  );

const markedTabs = ({ marks }: IndexEntry, { look }: Around): string[] =>
  look.sheets.flatMap(({ key, name }) => (key !== null && Object.hasOwn(marks, key) ? [name] : []));

async function memoryOf([texts = [], told]: readonly (readonly string[])[]): Promise<
  Omit<Remembered, "present" | "written">
> {
  const bytes = await bytesOfTexts(texts);
  const entry = await entryOfBytes(bytes);
  if (entry === null || bytes === null) throw new PlannedRefusal({ kind: "nothing-to-undo" });
  return { entry, bytes, told: told ?? null };
}

interface WholeAgain {
  readonly steps: readonly Step[];
  readonly index: readonly IndexEntry[];
  /** Columns that hold nothing of worth any more. */
  readonly gone: readonly number[];
}

/** What is remembered once the newest change is gone: the one before it is told against nothing any more. */
async function wholeAgain(
  rest: readonly IndexEntry[],
  { newest, bytes, told }: Pick<Indexed, "newest"> & Pick<Remembered, "bytes" | "told">,
): Promise<WholeAgain> {
  const prior = rest.at(-1);
  if (prior === undefined || told === null) return { steps: [], index: rest, gone: [newest.column] };
  const earlier = await untold(told, bytes);
  // Damaged: then nothing before it can be reached either.
  if (earlier === null) return { steps: [], index: [], gone: [newest, ...rest].map(({ column }) => column) };
  const texts = await textsOf(earlier);
  const { told: _told, ...plain } = prior;
  const whole = { ...plain, column: freeColumn([...rest, newest]), chunks: texts.length };
  return {
    steps: queueMemoryColumn(whole, texts, true),
    index: [...rest.slice(0, -1), whole],
    gone: [newest.column, prior.column],
  };
}

/** Compares the marks of the sheets with those the change left, and gives what it left by tab. What was queued before travels along. */
async function expectUntouched(
  book: Book,
  newest: IndexEntry,
  { look, listed }: Around,
): Promise<ReadonlyMap<string, ReadCells>> {
  const keys = new Map(look.sheets.map(({ name, key }) => [name, key ?? ""]));
  const ours = listed.filter(({ name }) => Object.hasOwn(newest.marks, keys.get(name) ?? ""));
  const [missing] = Object.keys(newest.marks).filter((key) => !ours.some(({ name }) => keys.get(name) === key));
  if (missing !== undefined) throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: missing });
  const wanted = ours.flatMap(({ name, used }) => (used === null ? [] : [{ sheet: name, area: used }]));
  const cells = await readCells(book, wanted);
  await book.asks.send();
  await finishTogether(book, [cells]);
  const read = cells.cells();
  for (const { name } of ours) {
    const mark = await markOfCells(read[wanted.findIndex(({ sheet }) => sheet === name)]);
    if (mark !== newest.marks[keys.get(name) ?? ""])
      throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: name });
  }
  return new Map(wanted.flatMap(({ sheet }, at) => (read[at] === undefined ? [] : [[sheet, read[at]] as const])));
}
