import { Book, runSteps, type Step } from "../batch";
import { clearSheet, keptComments, keptTables } from "../clear-sheet";
import { type BookLook, queueLook } from "../look";
import { PlannedRefusal } from "../office-failures";
import type { OfficeSheet } from "../office-sheet";
import { fillSheets } from "../realise";
import { type ListedSheet, listSheets } from "../sheet-list";
import { queueMemory } from "../sheet-memory";
import { queueSurfaceLists, queueSurfaces, type Surface } from "../surface";
import { isPasswordAsked, protectAgain, queueUnprotect } from "../unprotect";
import type { UndoEntry } from "./undo-entry";

interface Present {
  readonly look: BookLook;
  readonly listed: readonly ListedSheet[];
  readonly surfaces: ReadonlyMap<string, Surface>;
}

/**
 * Makes the workbook what it was before a change, from whatever state it is in: sheets that were there are emptied and
 * written again from memory, sheets the change made are deleted. Doing it twice does no harm. `before` goes with the first request, `after` with the last.
 */
export async function restore(
  context: Excel.RequestContext,
  entry: UndoEntry,
  { before, after }: { readonly before: readonly Step[]; readonly after: readonly Step[] },
): Promise<void> {
  const book = new Book(context);
  const present = await lookAround(book, entry);
  const locked = [...present.surfaces].flatMap(([name, { protection }]) =>
    protection === null ? [] : { name, protection },
  );
  try {
    await runSteps(book, [...queueUnprotect(locked), ...before, ...restoreSteps(entry, present), ...after]);
  } catch (error) {
    if (!isPasswordAsked(error)) throw error;
    throw new PlannedRefusal({ kind: "sheet-protected", sheet: await protectAgain(context, locked) });
  }
}

async function lookAround(book: Book, entry: UndoEntry): Promise<Present> {
  const answer = queueLook(book.context);
  const lists = queueSurfaceLists(book.context);
  const listed = await listSheets(book.context);
  const look = answer();
  const names = entry.before.flatMap(({ key, sheet }) => tabOf(look, key, sheet.name) ?? []);
  const surfaces = queueSurfaces(book, lists, names);
  await book.context.sync();
  return { look, listed, surfaces: surfaces() };
}

/** The tab a sheet of ours has now: by its key, else by the name it had. */
const tabOf = (look: BookLook, key: string, name: string): string | undefined =>
  (look.sheets.find((each) => each.key === key) ?? look.sheets.find((each) => each.name === name))?.name;

function restoreSteps(entry: UndoEntry, present: Present): Step[] {
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
    ...fillSheets(
      back.map(({ sheet, surface }) => ({
        sheet,
        keptTables: keptTables(sheet, surface),
        keptNotes: keptComments(surface),
      })),
    ),
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
