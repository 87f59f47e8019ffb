import type { UndoableChange, WriteRequest } from "../../application/ports/open-workbook";
import { nameKey } from "../../engine/workbook/excel-limits";
import type { PlainWorkbook } from "../../engine/workbook/plain";
import { renameSheets } from "../../engine/workbook/rename-sheets";
import { tabNames } from "../../engine/workbook/tab-names";
import { newTabPlaces } from "../../engine/workbook/tab-order";
import { UNDO_SHEET } from "../../engine/workbook/undo-sheet";
import { Book, type Step } from "./batch";
import { clearSheet, keptComments, keptTables } from "./clear-sheet";
import { type CellsToWatch, watchesOf } from "./empty-cells";
import { asRead, isNotAsRead } from "./guards";
import { keepAround } from "./keep/keep-around";
import { type BookLook, queueLook, refusalOf } from "./look";
import { queueNames } from "./names";
import { PlannedRefusal } from "./office-failures";
import type { OfficeSheet } from "./office-sheet";
import { DOCUMENT_WORDS, queueProperties } from "./properties";
import { type ReadSheet, readSheets } from "./read-sheets";
import { fillSheets, type SheetToFill } from "./realise";
import { remarkForm } from "./remark-form";
import { changedSince } from "./seen-sheets";
import { type ListedSheet, listSheets } from "./sheet-list";
import { queueMemory } from "./sheet-memory";
import { queueNewSheet, toOfficeSheet } from "./sheets";
import { queueSurfaceLists } from "./surface";
import { journaled } from "./undo/journaled-write";
import { memoryToTell } from "./undo/read-memory";
import type { UndoEntry } from "./undo/undo-entry";
import { loadIndex } from "./undo/undo-index";
import type { WritePlan } from "./write-plan";

/**
 * Our sheets become those of the description.
 *
 * ```text
 * look (1 request) → read our sheets in full, if there are any (2–3), and a large memory of the change before (1) → plan → write
 * memory and sheets (1 a megabyte)
 * ```
 *
 * Somebody may type between the reading that the change was decided on and this one: then nothing is written (`seen`). And between
 * this one and writing, or while the requests of a large change travel: each of them first tells what stands in the cells it empties or
 * writes over (`guards.ts`). Where that is none of ours, everything is taken back, with what was typed. Who types into a cell that was
 * written already finds it there afterwards, as after any other change; undo then refuses.
 */
export async function writeWorkbook(context: Excel.RequestContext, request: WriteRequest): Promise<UndoableChange> {
  const plan = await planWrite(context, request);
  const steps = await writingSteps(plan);
  return journaled(new Book(context), plan, { before: entryOf(plan), steps });
}

async function planWrite(context: Excel.RequestContext, request: WriteRequest): Promise<WritePlan> {
  const answer = queueLook(context);
  const index = loadIndex(context);
  const lists = queueSurfaceLists(context);
  const listed = await listSheets(context);
  const [look, remembered] = [answer(), index()];
  const refusal = refusalOf(request.workbook, look);
  if (refusal !== null) throw new PlannedRefusal(refusal);
  const workbook = renameSheets(request.workbook, tabNames(request.workbook, look.sheets));
  const ours = listed.filter(({ name }) => isReplaced(name, look, workbook));
  const existing = await readSheets(new Book(context), lists, ours);
  const changed = await changedSince(
    request.seen,
    existing.map(({ sheet: { name }, cells }) => ({ name, cells })),
  );
  if (changed !== null) throw new PlannedRefusal({ kind: "changed-meanwhile", sheet: changed });
  const sheets: OfficeSheet[] = [];
  for (const sheet of workbook.sheets) sheets.push(await toOfficeSheet(sheet, workbook, remarkForm(context)));
  const hasUndoSheet = listed.some(({ name }: ListedSheet) => name === UNDO_SHEET);
  return {
    request,
    workbook,
    look,
    sheets: keepAround(sheets, { workbook, existing, names: look.names }),
    existing,
    index: remembered,
    hasUndoSheet,
    memory: hasUndoSheet ? await memoryToTell(context, remembered) : null,
  };
}

const isReplaced = (name: string, look: BookLook, workbook: PlainWorkbook): boolean =>
  look.sheets.some((each) => each.name === name && workbook.sheets.some((sheet) => sheet.key === each.key));

async function writingSteps({ workbook, look, sheets, existing }: WritePlan): Promise<Step[]> {
  const found = (sheet: OfficeSheet): ReadSheet | undefined => existing.find((each) => each.sheet.name === sheet.name);
  const first = workbook.sheets.find((sheet) => sheet.key === workbook.active);
  const free = newTabPlaces(
    sheets.map(({ name }) => name),
    look.sheets.map(({ name }) => name),
  );
  const isNew = first !== undefined && !existing.some(({ sheet }) => sheet.name === first.name);
  const watches = await watchesOf(existing.map(asItWasRead));
  const cleared = new Map(
    sheets.flatMap((sheet) => {
      const old = found(sheet);
      if (old === undefined) return [];
      const { used, surface } = old;
      const watch = watches[existing.indexOf(old)] ?? null;
      return [[sheet, clearSheet({ name: sheet.name, used, surface }, sheet, watch)] as const];
    }),
  );
  return [
    ...sheets.flatMap((sheet) => [
      ...(cleared.get(sheet)?.surface ?? [queueNewSheet({ name: sheet.name, place: free.get(sheet.name) ?? null })]),
    ]),
    ...(await fillSheets(
      sheets.map((sheet) => ({ ...toFill(sheet, found(sheet)), emptying: cleared.get(sheet)?.cells ?? [] })),
    )),
    ...sheets.map(queueMemory),
    ...queueNames(workbook, look.names),
    ...queueProperties(workbook, look.words),
    ...(isNew && first.visibility === "visible" ? [showFirst(first.name)] : []),
  ];
}

const asItWasRead = ({ used, cells }: ReadSheet): CellsToWatch =>
  cells === null
    ? { used: null, known: [], isTyped: () => false }
    : { used, known: [asRead(cells)], isTyped: isNotAsRead(cells) };

function toFill(sheet: OfficeSheet, old: ReadSheet | undefined): Omit<SheetToFill, "emptying"> {
  if (old === undefined) return { sheet, keptTables: [], keptNotes: [], before: [] };
  const { surface, cells } = old;
  return {
    sheet,
    keptTables: keptTables(sheet, surface),
    keptNotes: keptComments(surface),
    before: cells === null ? [] : [asRead(cells)],
  };
}

/** A new register is shown; where ours was there before, the person stays on the sheet they look at. */
const showFirst = (name: string): Step => ({ bytes: 200, queue: (book) => book.sheet(name).activate() });

function entryOf({ workbook, look, existing }: WritePlan): UndoEntry {
  const known = new Map(look.names.map((each) => [nameKey(each.name), each]));
  const isThere = (name: string): boolean => existing.some(({ sheet }) => sheet.name === name);
  return {
    before: workbook.sheets.flatMap(({ key, name }) => {
      const read = existing.find(({ sheet }) => sheet.name === name);
      return read === undefined ? [] : [{ key, sheet: read.sheet }];
    }),
    made: workbook.sheets.filter(({ name }) => !isThere(name)).map(({ key, name }) => ({ key, name })),
    names: workbook.names.flatMap(({ name }) => known.get(nameKey(name)) ?? []),
    madeNames: workbook.names.filter(({ name }) => !known.has(nameKey(name))).map(({ name }) => name),
    blankWords: DOCUMENT_WORDS.filter((word) => look.words[word] === "" && workbook.properties[word] !== ""),
  };
}
