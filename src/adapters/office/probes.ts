import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import { cellCount } from "./areas";
import type { Book } from "./batch";

/**
 * Office.js tells a property of many cells only where all agree. So large areas are asked first, and those that answer "mixed" are
 * asked again in parts: a sheet of ours, where a column looks alike from top to bottom, costs one request, and one more for what differs.
 */
export interface Question<Value> {
  readonly sheet: string;
  readonly areas: readonly PlainArea[];
  /** UTF-8 bytes one area adds to the request, from above. Default 400. */
  readonly bytes?: number;
  /** Queues the loads; the function it gives reads them after the sync, null where the cells differ. */
  ask(range: Excel.Range): () => Value | null;
}

export interface Answered<Value> {
  readonly area: PlainArea;
  readonly value: Value;
}

/** Mixed areas of so few cells are asked cell by cell. */
const CELLS_AT_ONCE = 2_000;
/** What one probe adds to a request; several travel together. */
const PROBE_BYTES = 2_200_000;
const QUESTION_BYTES = 400;

interface Place<Value> {
  readonly question: Question<Value>;
  readonly area: PlainArea;
}

interface Pending<Value> extends Place<Value> {
  readonly answer: () => Value | null;
}

/** A round of questions that travels with whatever else the next request holds. */
export class Probe<Value> {
  private pending: Pending<Value>[] = [];
  /** Areas that wait for a request with room. */
  private waiting: Place<Value>[] = [];
  readonly found = new Map<Question<Value>, Answered<Value>[]>();

  constructor(
    private readonly book: Book,
    questions: readonly Question<Value>[],
  ) {
    for (const question of questions) this.found.set(question, []);
    this.queue(questions.flatMap((question) => question.areas.map((area) => ({ question, area }))));
  }

  /** After a sync: keeps the answers and queues what must be asked again. False where nothing is left. */
  next(): boolean {
    const mixed: Pending<Value>[] = [];
    for (const pending of this.pending) {
      const value = pending.answer();
      if (value !== null) this.found.get(pending.question)?.push({ area: pending.area, value });
      else if (cellCount(pending.area) > 1) mixed.push(pending);
    }
    const cells = mixed.reduce((sum, { area }) => sum + cellCount(area), 0);
    const parts = cells <= CELLS_AT_ONCE ? singleCells : quarters;
    this.queue(mixed.flatMap(({ question, area }) => parts(area).map((part) => ({ question, area: part }))));
    return this.pending.length > 0;
  }

  answers(question: Question<Value>): readonly Answered<Value>[] {
    return this.found.get(question) ?? [];
  }

  private queue(places: readonly Place<Value>[]): void {
    this.waiting.push(...places);
    let [bytes, count] = [0, 0];
    for (const { question } of this.waiting) {
      bytes += question.bytes ?? QUESTION_BYTES;
      if (bytes > PROBE_BYTES) break;
      count += 1;
    }
    this.pending = this.waiting.splice(0, Math.max(1, count)).map(({ question, area }) => {
      const range = this.book.sheet(question.sheet).getRange(areaAddress(area));
      const answer = question.ask(range);
      range.untrack();
      return { question, area, answer };
    });
  }
}

/** After the sync that carried the first questions: asks on, all probes in the same requests, until everything is known. */
export async function finishTogether(book: Book, probes: readonly Pick<Probe<unknown>, "next">[]): Promise<void> {
  while (probes.map((probe) => probe.next()).includes(true)) await book.context.sync();
}

export const singleCells = (area: PlainArea): PlainArea[] =>
  Array.from({ length: cellCount(area) }, (_, index) => ({
    row: area.row + Math.floor(index / area.columnCount),
    column: area.column + (index % area.columnCount),
    rowCount: 1,
    columnCount: 1,
  }));

/** Columns apart first, since ours look alike downwards; then rows in parts of an eighth. */
function quarters(area: PlainArea): PlainArea[] {
  if (area.columnCount > 1) {
    return Array.from({ length: area.columnCount }, (_, index) => ({
      ...area,
      column: area.column + index,
      columnCount: 1,
    }));
  }
  return rowBlocks(area, Math.ceil(area.rowCount / 8));
}

/** An area in blocks of so many rows. */
export function rowBlocks(area: PlainArea, rows: number): PlainArea[] {
  return Array.from({ length: Math.ceil(area.rowCount / rows) }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rowCount: Math.min(rows, area.rowCount - index * rows),
  }));
}

/** Rows at the top, where titles and headers stand, one by one; below them column by column. */
export function likelyAreas(area: PlainArea): PlainArea[] {
  const top = Math.min(TOP_ROWS, area.rowCount);
  const below = { ...area, row: area.row + top, rowCount: area.rowCount - top };
  const blocks = below.rowCount === 0 ? [] : rowBlocks(below, Math.max(64, Math.ceil(below.rowCount / 16)));
  return [...rowBlocks({ ...area, rowCount: top }, 1), ...blocks.flatMap(columnsOf)];
}
const TOP_ROWS = 12;

const columnsOf = (area: PlainArea): PlainArea[] =>
  Array.from({ length: area.columnCount }, (_, index) => ({ ...area, column: area.column + index, columnCount: 1 }));
