import { Book, runSteps, type Step } from "../batch";
import { clearSheet, keptComments, keptTables } from "../clear-sheet";
import { type BookLook, queueLook } from "../look";
import { PlannedRefusal } from "../office-failures";
import type { OfficeSheet } from "../office-sheet";
import { fillSheets } from "../realise";
import { type ListedSheet, listSheets } from "../sheet-list";
import { queueMemory } from "../sheet-memory";
import { queueSurfaceLists, queueSurfaces, type Surface, type SurfaceLists } from "../surface";
import { isPasswordAsked, protectAgain, queueUnprotect } from "../unprotect";
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
  const present = queuePresent(new Book(context), tabsBefore(entry, around), around);
  await context.sync();
  return present();
}

export interface RestoreSteps {
  /** Goes with the first request. */
  readonly before: readonly Step[];
  /** Goes with the last. */
  readonly after: readonly Step[];
}

/**
 * Makes the workbook what it was before a change, from whatever state it is in: sheets that were there are emptied and
 * written again from memory, sheets the change made are deleted. Doing it twice does no harm.
 */
export async function restore(
  context: Excel.RequestContext,
  entry: UndoEntry,
  present: Present,
  { before, after }: RestoreSteps,
): Promise<void> {
  const book = new Book(context);
  const locked = [...present.surfaces].flatMap(([name, { protection }]) =>
    protection === null ? [] : { name, protection },
  );
  try {
    await runSteps(book, [...queueUnprotect(locked), ...before, ...(await restoreSteps(entry, present)), ...after]);
  } catch (error) {
    if (!isPasswordAsked(error)) throw error;
    throw new PlannedRefusal({ kind: "sheet-protected", sheet: await protectAgain(context, locked) });
  }
}

/** The tab a sheet of ours has now: by its key, else by the name it had. */
const tabOf = (look: BookLook, key: string, name: string): string | undefined =>
  (look.sheets.find((each) => each.key === key) ?? look.sheets.find((each) => each.name === name))?.name;

async function restoreSteps(entry: UndoEntry, present: Present): Promise<Step[]> {
  const { look } = present;
  const back = entry.before.flatMap(({ key, sheet }) => {
    const now = tabOf(look, key, sheet.name);
    const surface = now === undefined ? undefined : present.surfaces.get(now);
    return now === undefined || surface === undefined ? [] : { now, sheet: { ...sheet, name: now }, surface };
  });
  return [
    ...entry.made.flatMap(({ key, name }) => tabOf(look, key, name) ?? []).map(deleteSheet),
    ...entry.madeNames.filter((name) => look.names.some((each) => each.name === name)).map(deleteName),
    ...back.flatMap(({ now, sheet, surface }) => {
      const used = present.listed.find((each) => each.name === now)?.used ?? null;
      return clearSheet({ name: now, used, surface }, sheet);
    }),
    ...(await fillSheets(
      back.map(({ sheet, surface }) => ({
        sheet,
        keptTables: keptTables(sheet, surface),
        keptNotes: keptComments(surface),
      })),
    )),
    ...back.map(({ sheet }: { readonly sheet: OfficeSheet }) => queueMemory(sheet)),
    ...nameSteps(entry, look),
    ...wordSteps(entry),
  ];
}

const deleteSheet = (name: string): Step => ({
  bytes: 400,
  queue: ({ context }) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.visibility = "Visible";
    sheet.delete();
  },
});

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
