import { lastRow, withoutAll } from "../../engine/workbook/areas";
import type { PlainArea } from "../../engine/workbook/plain";
import { addressLists } from "./areas";
import { ANSWER_BYTES, type Book, type Step } from "./batch";
import { breathe } from "./breathe";
import { BLANK_BYTES, guarded, type IsTyped, type KnownCells } from "./guards";

/** How the cells of a sheet are looked at while they are emptied. */
export interface Watch {
  readonly isTyped: IsTyped;
  /** UTF-8 bytes that the cells of a row are answered with, estimated from above. */
  bytesOf(row: number): number;
  /** What is looked at and emptied at a time. */
  readonly partBytes: number;
}

export interface CellsToWatch {
  readonly used: PlainArea | null;
  /** What may stand there. */
  readonly known: readonly KnownCells[];
  readonly isTyped: IsTyped;
}

/** Sheets that one answer does not bear together are looked at and emptied in parts of so many bytes. */
const PART_BYTES = 1_000_000;

/** In their order; null for a blank sheet. */
export async function watchesOf(sheets: readonly CellsToWatch[]): Promise<(Watch | null)[]> {
  const weighed: (readonly number[])[] = [];
  for (const sheet of sheets) weighed.push(await rowBytes(sheet));
  const bytes = weighed.reduce((sum, rows) => rows.reduce((more, row) => more + row, sum), 0);
  const partBytes = bytes > ANSWER_BYTES ? PART_BYTES : ANSWER_BYTES;
  return sheets.map(({ used, isTyped }, at) =>
    used === null ? null : { isTyped, bytesOf: (row) => weighed[at]?.[row - used.row] ?? 0, partBytes },
  );
}

async function rowBytes({ used, known }: CellsToWatch): Promise<readonly number[]> {
  const rows: number[] = [];
  for (let down = 0; used !== null && down < used.rowCount; down += 1) {
    rows.push(Math.max(...known.map((cells) => cells.bytesOf(used.row + down))) + used.columnCount * BLANK_BYTES);
    await breathe();
  }
  return rows;
}

/** Both in this order. Between them other sheets may be cleared, and their cells written: one answer bears one sheet more easily than all. */
export interface Clearing {
  /** Before any sheet is written: tables of one are known by name to all. */
  readonly surface: readonly Step[];
  /** Before the sheet itself is written. */
  readonly cells: readonly Step[];
}

export interface CellsToEmpty {
  readonly sheet: string;
  readonly used: PlainArea;
  /** Cells that stay as they are. */
  readonly kept: readonly PlainArea[];
  /** Goes before anything is emptied, and after the look. */
  readonly first: Step;
  /** So many rows `first` moves what stands below, up into what is emptied: then all of it is looked at, and emptied, at once. */
  readonly movesUp: number;
}

/** Each part is looked at in the request that empties it. Where nothing is to be found (`watch` null), all at once. */
export function emptyCells({ sheet, used, kept, first, movesUp }: CellsToEmpty, watch: Watch | null): Clearing {
  const contents = (area: PlainArea): Step[] =>
    addressLists(withoutAll([area], kept)).map((list) => clearList(sheet, list));
  if (watch === null) return { surface: [first], cells: contents(used) };
  if (movesUp > 0) {
    const seen = { ...used, rowCount: used.rowCount + movesUp };
    const step = joined([first, ...contents(used)]);
    return { surface: watchedAtOnce({ sheet, used: seen, step }, watch), cells: [] };
  }
  const parts = answerParts(used, watch, watch.partBytes);
  return {
    surface: [first],
    cells: parts.map(({ area, bytes }) =>
      guarded(joined(contents(area)), { sheet, area, answer: bytes, isTyped: watch.isTyped }),
    ),
  };
}

export interface StepAtOnce {
  readonly sheet: string;
  readonly used: PlainArea;
  readonly step: Step;
}

/** A step that takes all cells of a sheet at once. What one answer does not bear of them is looked at just before. */
export const watchedAtOnce = ({ sheet, used, step }: StepAtOnce, watch: Watch): Step[] =>
  answerParts(used, watch, ANSWER_BYTES).map(({ area, bytes }, at, parts) =>
    guarded(at === parts.length - 1 ? step : joined([]), { sheet, area, answer: bytes, isTyped: watch.isTyped }),
  );

const clearList = (sheet: string, list: string): Step => ({
  bytes: 700 + list.length,
  queue(book: Book) {
    const ranges = book.sheet(sheet).getRanges(list);
    ranges.clear("Contents");
    ranges.untrack();
  },
});

/** One step, so that one request carries it. */
const joined = (steps: readonly Step[]): Step => ({
  bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0),
  queue(book) {
    for (const step of steps) step.queue(book);
  },
});

/** An area in parts of whole rows, each of which one answer of so many bytes bears. */
function answerParts(
  area: PlainArea,
  watch: Watch,
  most: number,
): { readonly area: PlainArea; readonly bytes: number }[] {
  const parts: { area: PlainArea; bytes: number }[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const bytes = watch.bytesOf(row);
    const last = parts.at(-1);
    if (last === undefined || last.bytes + bytes > most) parts.push({ area: { ...area, row, rowCount: 1 }, bytes });
    else
      parts[parts.length - 1] = { area: { ...last.area, rowCount: last.area.rowCount + 1 }, bytes: last.bytes + bytes };
  }
  return parts;
}
