import type { UndoableChange } from "../../../application/ports/open-workbook";
import { columnLetters } from "../../../engine/workbook/addresses";
import { UNDO_SHEET } from "../../../engine/workbook/undo-sheet";
import { type Book, type Step, utf8Bytes } from "../batch";
import { indexEntryShape } from "./memory-shapes";

/**
 * Table of contents of the undo sheet, in the settings of the workbook: what was changed, and in which column its memory stands.
 * `begun` means that the change may be half done: then it is taken back whatever the sheets hold now.
 */
export interface IndexEntry extends UndoableChange {
  readonly who: string;
  readonly column: number;
  readonly chunks: number;
  /** The memory is told against that of the change after it: the newest one never is. */
  readonly told?: true;
  readonly state: "begun" | "done";
  /** Marks of the sheets as the change left them, by key. */
  readonly marks: Readonly<Record<string, string>>;
}

const SETTING = "_pciwb.undo";
/** Changes that are remembered at most: each has some 900 bytes in the settings, which every change writes anew. */
const REMEMBERED = 100;
/** Texts of 30,000 characters they take together. */
const MOST_CHUNKS = 400;

/** Which older changes stay when a new one of so many texts comes. Its memory is whole before the oldest goes. */
export function keptBeside(chunks: number, index: readonly IndexEntry[]): readonly IndexEntry[] {
  let room = MOST_CHUNKS - chunks;
  const newestFirst = [...index].reverse();
  const tooMany = newestFirst.findIndex((entry, at) => {
    room -= entry.chunks;
    return at >= REMEMBERED - 1 || room < 0;
  });
  return newestFirst.slice(0, tooMany === -1 ? index.length : tooMany).reverse();
}

const isIndexEntry = (kept: unknown): kept is IndexEntry => indexEntryShape.safeParse(kept).success;

/** An entry that is not one of ours ends it: what is older may be told against what that one remembered. */
export function loadIndex({ workbook }: Excel.RequestContext): () => IndexEntry[] {
  const setting = workbook.settings.getItemOrNullObject(SETTING);
  setting.load("value");
  return () => {
    const kept: readonly unknown[] = setting.isNullObject || !Array.isArray(setting.value) ? [] : setting.value;
    return kept.slice(kept.findLastIndex((entry) => !isIndexEntry(entry)) + 1).filter(isIndexEntry);
  };
}

export const queueIndex = (entries: readonly IndexEntry[]): Step => ({
  bytes: 400 + utf8Bytes(entries) * 2,
  queue: ({ context }) => {
    context.workbook.settings.add(SETTING, [...entries]);
  },
});

/** The first column that no remembered change stands in. */
export function freeColumn(entries: readonly IndexEntry[]): number {
  const taken = new Set(entries.map((entry) => entry.column));
  let column = 1;
  while (taken.has(column)) column += 1;
  return column;
}

/** Writes a memory into its column, a text a cell; the sheet is made where it is not there. */
export function queueMemoryColumn(entry: IndexEntry, chunks: readonly string[], isThere: boolean): Step[] {
  const make: Step = {
    bytes: 900,
    queue(book) {
      const sheet = isThere ? book.sheet(UNDO_SHEET) : book.add(UNDO_SHEET);
      if (!isThere) sheet.visibility = "VeryHidden";
      const column = sheet.getRange(`${columnLetters(entry.column)}:${columnLetters(entry.column)}`);
      column.clear("Contents");
      column.untrack();
    },
  };
  return [
    make,
    ...chunks.map(
      (chunk, index): Step => ({
        bytes: chunk.length + 600,
        queue(book: Book) {
          const cell = book.sheet(UNDO_SHEET).getRange(`${columnLetters(entry.column)}${index + 1}`);
          cell.values = [[`'${chunk}`]];
          cell.untrack();
        },
      }),
    ),
  ];
}

export const forgetColumn = (column: number): Step => ({
  bytes: 600,
  queue(book) {
    const letters = columnLetters(column);
    const range = book.sheet(UNDO_SHEET).getRange(`${letters}:${letters}`);
    range.clear("Contents");
    range.untrack();
  },
});

export const asChange = ({ id, label, at, sheets }: IndexEntry): UndoableChange => ({ id, label, at, sheets });
