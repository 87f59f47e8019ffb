import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import { cellCount, rowBlocks, singleCells } from "./areas";
import type { Book } from "./batch";
import { breathe } from "./breathe";
import { BulkQuestions } from "./bulk-questions";

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
  ask(range: Excel.Range, area: PlainArea): () => Value | null;
  /** One call for all cells (or rows) of an area that differ; without it they are asked in ever smaller parts. */
  readonly each?: Each<Value>;
}

export interface Each<Value> {
  /** UTF-8 bytes the answer takes for each cell of the area, estimated from above. */
  readonly cellBytes: number;
  /** The parts of an area that are worth asking; all of it where this is left out. */
  within?(area: PlainArea): readonly PlainArea[];
  ask(range: Excel.Range, area: PlainArea): () => readonly Answered<Value>[];
}

export interface Answered<Value> {
  readonly area: PlainArea;
  readonly value: Value;
}

/** Mixed areas of so few cells are asked cell by cell. */
const CELLS_AT_ONCE = 1_000;
/** What one probe adds to a request; several travel together. */
const PROBE_BYTES = 450_000;
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
  private readonly bulk: BulkQuestions;
  readonly found = new Map<Question<Value>, Answered<Value>[]>();

  constructor(
    private readonly book: Book,
    questions: readonly Question<Value>[],
  ) {
    this.bulk = new BulkQuestions(book);
    for (const question of questions) this.found.set(question, []);
    this.queue(questions.flatMap((question) => question.areas.map((area) => ({ question, area }))));
  }

  /** After a sync: keeps the answers and queues what must be asked again. False where nothing is left. */
  next(): boolean {
    const mixed: Pending<Value>[] = [];
    for (const pending of this.pending) {
      const value = pending.answer();
      if (value !== null) this.found.get(pending.question)?.push({ area: pending.area, value });
      else if (pending.question.each !== undefined) this.askEach(pending, pending.question.each);
      else if (cellCount(pending.area) > 1) mixed.push(pending);
    }
    const cells = mixed.reduce((sum, { area }) => sum + cellCount(area), 0);
    this.queue(mixed.flatMap(({ question, area }) => parted(area, cells).map((part) => ({ question, area: part }))));
    return [this.pending.length > 0, this.bulk.next()].includes(true);
  }

  private askEach({ question, area }: Place<Value>, each: Each<Value>): void {
    for (const part of each.within?.(area) ?? [area]) {
      this.bulk.add({
        sheet: question.sheet,
        area: part,
        cellBytes: each.cellBytes,
        ask: (range, block) => {
          const answers = each.ask(range, block);
          return () => this.found.get(question)?.push(...answers());
        },
      });
    }
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
      const answer = this.book.asks.add(() => {
        const range = this.book.sheet(question.sheet).getRange(areaAddress(area));
        const read = question.ask(range, area);
        range.untrack();
        return read;
      });
      return { question, area, answer };
    });
  }
}

/** After the sync that carried the first questions: asks on, all probes in the same requests, until everything is known. */
export async function finishTogether(book: Book, probes: readonly Pick<Probe<unknown>, "next">[]): Promise<void> {
  while (await asksOn(book, probes)) await book.asks.send();
}

/** Begins a request that nothing was asked in yet. */
function asksOn(book: Book, probes: readonly Pick<Probe<unknown>, "next">[]): Promise<boolean> {
  book.bulkAnswer = 0;
  return anyAsksOn(probes);
}

/** Every probe takes its answers, also after one that asks on. */
async function anyAsksOn(probes: readonly Pick<Probe<unknown>, "next">[]): Promise<boolean> {
  let asksOn = false;
  for (const probe of probes) {
    await breathe();
    if (probe.next()) asksOn = true;
  }
  return asksOn;
}

/** What is asked next of an area whose cells differ; `cells` counts all that must be asked again. */
export const parted = (area: PlainArea, cells: number): PlainArea[] =>
  cells <= CELLS_AT_ONCE ? singleCells(area) : quarters(area);

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

/** Rows at the top, where titles and headers stand, one by one; below them column by column. */
export function likelyAreas(area: PlainArea): PlainArea[] {
  const top = Math.min(TOP_ROWS, area.rowCount);
  const below = { ...area, row: area.row + top, rowCount: area.rowCount - top };
  const blocks = below.rowCount === 0 ? [] : rowBlocks(below, BLOCK_ROWS);
  return [...rowBlocks({ ...area, rowCount: top }, 1), ...blocks.flatMap(columnsOf)];
}
const TOP_ROWS = 12;
/** A cell that differs costs an answer about so many. */
export const BLOCK_ROWS = 2_048;

const columnsOf = (area: PlainArea): PlainArea[] =>
  Array.from({ length: area.columnCount }, (_, index) => ({ ...area, column: area.column + index, columnCount: 1 }));
