import { areaAddress } from "../../engine/workbook/addresses";
import type { PlainArea } from "../../engine/workbook/plain";
import { halvesOf } from "./area-ask";
import { cellCount, rowBlocks } from "./areas";
import type { Ask } from "./asks";
import type { Book } from "./batch";

/** One call that answers for every cell of an area (`getCellProperties`, ExcelApi 1.9): a short question with a long answer. */
export interface BulkQuestion {
  readonly sheet: string;
  readonly area: PlainArea;
  /** UTF-8 bytes the answer takes for each cell, estimated from above. */
  readonly cellBytes: number;
  /** Queues the call for a block of rows of the area; the function it gives takes the answer after the sync. */
  ask(range: Excel.Range, block: PlainArea): () => void;
}

/** Excel on the web refuses answers of more than 5 MB; other answers travel with ours. All bulk questions of a request share it. */
const ANSWER_BYTES = 4_200_000;
/** What one call adds to a request, and how many go together. */
const CALL_BYTES = 600;
const REQUEST_BYTES = 450_000;

/** Bulk questions, as many in a request as its answer bears. */
export class BulkQuestions {
  private readonly waiting: BulkQuestion[] = [];
  private asked: BulkAsk[] = [];

  constructor(private readonly book: Book) {}

  add(question: BulkQuestion): void {
    const { area, cellBytes } = question;
    const rows = Math.max(1, Math.floor(ANSWER_BYTES / (cellBytes * area.columnCount)));
    this.waiting.push(...rowBlocks(area, rows).map((block) => ({ ...question, area: block })));
  }

  /** After a sync: takes the answers, then queues what the next request bears. False where nothing is left. */
  next(): boolean {
    for (const ask of this.asked) ask.take();
    let [answered, sent] = [this.book.bulkAnswer, 0];
    const fitting = this.waiting.findIndex(({ area, cellBytes }) => {
      answered += cellCount(area) * cellBytes;
      sent += CALL_BYTES;
      return answered > ANSWER_BYTES || sent > REQUEST_BYTES;
    });
    const least = this.book.bulkAnswer === 0 ? 1 : 0;
    const now = this.waiting.splice(0, fitting === -1 ? this.waiting.length : Math.max(least, fitting));
    this.book.bulkAnswer += now.reduce((sum, { area, cellBytes }) => sum + cellCount(area) * cellBytes, 0);
    this.asked = now.map((question) => {
      const ask = new BulkAsk(this.book, question);
      this.book.asks.queue(ask);
      return ask;
    });
    return this.asked.length > 0 || this.waiting.length > 0;
  }
}

class BulkAsk implements Ask {
  private answer: () => void = () => undefined;
  private parts: readonly BulkAsk[] = [];

  constructor(
    private readonly book: Book,
    private readonly question: BulkQuestion,
  ) {}

  queue(): void {
    const { sheet, area } = this.question;
    const range = this.book.sheet(sheet).getRange(areaAddress(area));
    this.answer = this.question.ask(range, area);
    range.untrack();
  }

  halves(): readonly BulkAsk[] {
    this.parts = halvesOf(this.question.area).map((area) => new BulkAsk(this.book, { ...this.question, area }));
    return this.parts;
  }

  take(): void {
    if (this.parts.length === 0) this.answer();
    for (const part of this.parts) part.take();
  }
}
