import type { PlainArea } from "../../../engine/workbook/plain";
import { Book, runSteps, type Step } from "../batch";
import { clearSheet, keptComments, keptTables } from "../clear-sheet";
import { type CellsToWatch, type Watch, watchedAtOnce, watchesOf } from "../empty-cells";
import { asWritten, isOfNone, type KnownCells } from "../guards";
import { type BookLook, queueLook } from "../look";
import { PlannedRefusal } from "../office-failures";
import type { OfficeSheet } from "../office-sheet";
import { fillSheets } from "../realise";
import { type ListedSheet, listSheets } from "../sheet-list";
import { queueMemory } from "../sheet-memory";
import { queueSurfaceLists, queueSurfaces, type Surface, type SurfaceLists } from "../surface";
import { isPasswordAsked, protectAgain, queueUnprotect } from "../unprotect";
import { putTyped, type TypedCells } from "./typed-cells";
import type { UndoEntry } from "./undo-entry";

/** The workbook as it is before its sheets are emptied. */
export interface Present {
  readonly look: BookLook;
  readonly listed: readonly ListedSheet[];
  readonly surfaces: ReadonlyMap<string, Surface>;
}

/** First half of looking: which sheets, names and tables there are. */
export interface Around extends Omit<Present, "surfaces"> {
  readonly lists: SurfaceLists;
}

/** One request, which carries what was queued before. */
export async function lookAround(context: Excel.RequestContext): Promise<Around> {
  const answer = queueLook(context);
  const lists = queueSurfaceLists(context);
  const listed = await listSheets(context);
  return { look: answer(), listed, lists };
}

/** Second half: what lies over the sheets to be restored. Read after the next sync. */
export function queuePresent(book: Book, names: readonly string[], { look, listed, lists }: Around): () => Present {
  const surfaces = queueSurfaces(book, lists, names);
  return () => ({ look, listed, surfaces: surfaces() });
}

/** The tabs that stood before a change, as they are called now. */
export const tabsBefore = ({ before }: UndoEntry, { look }: Pick<Around, "look">): string[] =>
  before.flatMap(({ key, sheet }) => tabOf(look, key, sheet.name) ?? []);

/** Both halves: two requests. */
export async function presentOf(context: Excel.RequestContext, entry: UndoEntry): Promise<Present> {
  const around = await lookAround(context);
  const book = new Book(context);
  const present = queuePresent(book, tabsBefore(entry, around), around);
  await book.asks.send();
  return present();
}

/** What a change wrote into a sheet. */
export interface WrittenState {
  readonly cells: KnownCells;
  readonly tables: OfficeSheet["tables"];
}
/** By the keys of the sheets. */
export type WrittenStates = ReadonlyMap<string, WrittenState>;

export interface Restoring {
  /** Goes with the first request. */
  readonly before: readonly Step[];
  /** Goes with the last. */
  readonly after: readonly Step[];
  /** What may stand there besides what stood before: anything else people typed. Null where whatever stands there gives way. */
  readonly written: WrittenStates | null;
  /** What people typed; it grows while the requests travel, and is put where they typed it. */
  readonly typed: TypedCells;
}

/**
 * Makes the workbook what it was before a change, from whatever state it is in: sheets that were there are emptied and
 * written again from memory, sheets the change made are deleted. Doing it twice does no harm.
 */
export async function restore(
  context: Excel.RequestContext,
  entry: UndoEntry,
  present: Present,
  { before, after, written, typed }: Restoring,
): Promise<void> {
  const book = new Book(context);
  const locked = [...present.surfaces].flatMap(([name, { protection }]) =>
    protection === null ? [] : { name, protection },
  );
  const sheets = sheetsOf(entry, present, written);
  const steps = [...queueUnprotect(locked), ...before, ...(await restoreSteps(entry, present, sheets)), ...after];
  try {
    await runSteps(book, steps, (cells) => typed.add(cells));
  } catch (error) {
    if (!isPasswordAsked(error)) throw error;
    throw new PlannedRefusal({ kind: "sheet-protected", sheet: await protectAgain(context, locked) });
  }
  await putTyped(book, typed.cells, {
    restored: sheets.back.map(({ sheet }) => sheet),
    gone: sheets.made.map(({ now }) => now),
  });
}

/** The tab a sheet of ours has now: by its key, else by the name it had. */
const tabOf = (look: BookLook, key: string, name: string): string | undefined =>
  (look.sheets.find((each) => each.key === key) ?? look.sheets.find((each) => each.name === name))?.name;

interface SheetsNow {
  readonly back: readonly SheetBack[];
  readonly made: readonly StandingSheet[];
}

/** A sheet as it stands now, under the tab it has now. */
interface StandingSheet {
  readonly now: string;
  readonly used: PlainArea | null;
  readonly written: WrittenState | null;
}

interface SheetBack extends StandingSheet {
  readonly sheet: OfficeSheet;
  readonly surface: Surface;
}

function sheetsOf(entry: UndoEntry, { look, listed, surfaces }: Present, written: WrittenStates | null): SheetsNow {
  const standing = (key: string, name: string): StandingSheet[] => {
    const now = tabOf(look, key, name);
    const used = listed.find((each) => each.name === now)?.used ?? null;
    return now === undefined ? [] : [{ now, used, written: written?.get(key) ?? null }];
  };
  return {
    back: entry.before.flatMap(({ key, sheet }) =>
      standing(key, sheet.name).flatMap((each) => {
        const surface = surfaces.get(each.now);
        return surface === undefined ? [] : { ...each, sheet: { ...sheet, name: each.now }, surface };
      }),
    ),
    made: entry.made.flatMap(({ key, name }) => standing(key, name)),
  };
}

async function restoreSteps(entry: UndoEntry, { look }: Present, { back, made }: SheetsNow): Promise<Step[]> {
  const watches = await watchesOf([...made.map(watched), ...back.map(watched)]);
  const cleared = back.map(({ now, used, sheet, surface }, at) =>
    clearSheet({ name: now, used, surface }, sheet, watches[made.length + at] ?? null),
  );
  return [
    ...made.flatMap((sheet, at) => deleteSheet(sheet, watches[at] ?? null)),
    ...entry.madeNames.filter((name) => look.names.some((each) => each.name === name)).map(deleteName),
    ...cleared.flatMap(({ surface }) => surface),
    ...(await fillSheets(
      back.map(({ sheet, surface, written }, at) => ({
        sheet,
        emptying: cleared[at]?.cells ?? [],
        keptTables: keptTables(sheet, surface),
        keptNotes: keptComments(surface),
        before: written === null ? null : [written.cells],
      })),
    )),
    ...back.map(({ sheet }: { readonly sheet: OfficeSheet }) => queueMemory(sheet)),
    ...nameSteps(entry, look),
    ...wordSteps(entry),
  ];
}

/** Between two states a cell is of the one, of the other, or blank; a totals row that comes or goes moves what stands below it. */
function watched({ used, written, sheet }: StandingSheet & { readonly sheet?: OfficeSheet }): CellsToWatch {
  if (written === null) return { used: null, known: [], isTyped: () => false };
  const known = [written.cells, ...(sheet === undefined ? [] : [asWritten(sheet.cells)])];
  const tables = [...written.tables, ...(sheet?.tables ?? [])];
  return { used, known, isTyped: isOfNone({ known, tables, moved: tables.filter(({ totals }) => totals).length }) };
}

/** With a look at what somebody typed there. */
function deleteSheet({ now, used }: StandingSheet, watch: Watch | null): Step[] {
  const gone: Step = {
    bytes: 400,
    queue: ({ context }) => {
      const sheet = context.workbook.worksheets.getItem(now);
      sheet.visibility = "Visible";
      sheet.delete();
    },
  };
  return used === null || watch === null ? [gone] : watchedAtOnce({ sheet: now, used, step: gone }, watch);
}

const deleteName = (name: string): Step => ({
  bytes: 400,
  queue: ({ context }) => context.workbook.names.getItem(name).delete(),
});

const nameSteps = (entry: UndoEntry, look: BookLook): Step[] =>
  entry.names
    .filter(({ name }) => look.names.some((each) => each.name === name))
    .map(({ name, formula, visible }) => ({
      bytes: 900,
      queue: ({ context }) => {
        context.workbook.names.getItem(name).set({ formula, visible });
      },
    }));

const wordSteps = ({ blankWords }: UndoEntry): Step[] =>
  blankWords.length === 0
    ? []
    : [
        {
          bytes: 900,
          queue: ({ context }) =>
            context.workbook.properties.set(Object.fromEntries(blankWords.map((word) => [word, ""]))),
        },
      ];
