import type { PlainArea } from "../../engine/workbook/plain";
import { AnswerWeights } from "./answer-weights";
import { AreaAsk } from "./area-ask";
import { cellCount } from "./areas";
import { type Book, utf8Bytes } from "./batch";
import { breathe } from "./breathe";
import { assembled, type LoadedCells, openAreas, type ReadCells } from "./cell-answers";

export interface AreaToRead {
  readonly sheet: string;
  readonly area: PlainArea;
}

/** Up to so many cells everything is asked at once; beyond, only what formulas and constants do not tell is asked as well. */
const CELLS_AT_ONCE = 12_000;
/** The first answer of a large reading: nobody knows yet how long the texts are. */
const FIRST_CELLS = 90_000;
/**
 * Bytes of the answers that follow. Excel on the web refuses more than 5 MB: a quarter's rows are up to a fifth longer than
 * those they are weighed by.
 */
const ANSWER_BYTES = 3_900_000;
/** What is left for the last request, with what is asked beside it: one request less is worth more there than room. */
const LAST_BYTES = 4_200_000;
/**
 * What a cell of an area nobody has seen a row of is taken for in the last request, which has much beside it that would have to be asked
 * again: so 3,000 of them may travel there.
 */
const CAREFUL_BYTES = ANSWER_BYTES / 3_000;
/** An answer is weighed by one row of so many, a short one by all of them. */
const WEIGHED_ROWS = 8;
const WEIGHED_WHOLE = 500;

type Part = AreaToRead & Pick<LoadedCells, "index">;

/**
 * Reads areas of several sheets, in as few requests as answers of bearable size allow: a first answer tells how many bytes a cell takes,
 * and where Excel finds an answer too large, half as many cells are asked for. The last request is left to the caller to send
 * (`book.asks`), so that it can carry other questions too (`beside`: about how many bytes they are answered with); after it come `next` (see `finishTogether`) and `cells`.
 */
export async function readCells(book: Book, wanted: readonly AreaToRead[], beside = 0): Promise<CellReading> {
  const parts = wanted.map((each, index) => ({ ...each, index }));
  const isSmall = cellsOf(parts) <= CELLS_AT_ONCE;
  const reading = new CellReading(book, wanted, isSmall);
  reading.queue(isSmall ? parts : await sendAllButLast(book, reading, { parts, beside }));
  return reading;
}

/** What is left for the last request. */
async function sendAllButLast(
  book: Book,
  reading: CellReading,
  { parts, beside }: { readonly parts: readonly Part[]; readonly beside: number },
): Promise<readonly Part[]> {
  let rest = parts;
  // The other half travels in the last request anyway: two answers that take half as long to read, and no request more.
  const weights = new AnswerWeights(ANSWER_BYTES / Math.min(FIRST_CELLS, Math.ceil(cellsOf(parts) / 2)));
  const last = Math.max(LAST_BYTES - beside, LAST_BYTES / 2);
  while (weights.bytesOf(rest, CAREFUL_BYTES) > last) {
    const { now, later } = cut(rest, weights);
    const loaded = reading.queue(now);
    if (await isAnswered(book, now, loaded)) {
      weights.learn(loaded.map((each) => ({ ...each, bytes: bytesOf(each) })));
      rest = later;
    } else {
      reading.forget(loaded);
      weights.tooLarge(now, CAREFUL_BYTES);
    }
  }
  return rest;
}

/** False where the answer was too large and fewer rows may be asked for. */
async function isAnswered(book: Book, asked: readonly Part[], loaded: readonly LoadedCells[]): Promise<boolean> {
  const isOneRow = asked.length === 1 && asked[0]?.area.rowCount === 1;
  const isTold = isOneRow
    ? await book.asks.send().then(() => true)
    : await book.asks.attempt(loaded.map(({ range }) => range));
  await breathe();
  return isTold;
}

const cellsOf = (parts: readonly Part[]): number => parts.reduce((sum, { area }) => sum + cellCount(area), 0);

const bytesOf = ({ range }: LoadedCells): number => 1 + weighed(range.formulas) + weighed(range.numberFormat);

function weighed(lines: readonly unknown[]): number {
  const some = lines.length < WEIGHED_WHOLE ? lines : lines.filter((_, at) => at % WEIGHED_ROWS === 0);
  return some.length === 0 ? 0 : Math.ceil((utf8Bytes(some) * lines.length) / some.length);
}

/** As many whole rows as one answer bears (one row at least), and the rest. */
function cut(parts: readonly Part[], weights: AnswerWeights): { readonly now: Part[]; readonly later: Part[] } {
  const [now, later]: [Part[], Part[]] = [[], []];
  let room = ANSWER_BYTES;
  for (const part of parts) {
    const { area } = part;
    const rowBytes = area.columnCount * weights.of(part);
    const fitting = Math.max(Math.floor(room / rowBytes), now.length === 0 ? 1 : 0);
    const rows = later.length > 0 ? 0 : Math.min(area.rowCount, fitting);
    room -= rows * rowBytes;
    if (rows > 0) now.push({ ...part, area: { ...area, rowCount: rows } });
    if (rows < area.rowCount)
      later.push({ ...part, area: { ...area, row: area.row + rows, rowCount: area.rowCount - rows } });
  }
  return { now, later };
}

/** Answers as they come in, and what must be asked beside them. */
export class CellReading {
  private loaded: LoadedCells[] = [];
  private open: readonly LoadedCells[] | null = null;

  constructor(
    private readonly book: Book,
    private readonly wanted: readonly AreaToRead[],
    private readonly isSmall: boolean,
  ) {}

  queue(parts: readonly Part[]): readonly LoadedCells[] {
    const loads = this.isSmall ? "values,formulas,numberFormat,valueTypes" : "formulas,numberFormat";
    const loaded = parts.map((part) => this.load(part, loads));
    this.loaded.push(...loaded);
    return loaded;
  }

  forget(loaded: readonly LoadedCells[]): void {
    this.loaded = this.loaded.filter((each) => !loaded.includes(each));
  }

  /** After a sync: asks for cells whose formula does not tell what they hold. True where that needs another request. */
  next(): boolean {
    if (this.isSmall || this.open !== null) return false;
    this.open = this.loaded.flatMap(({ index, area, range }) =>
      openAreas(area, range.formulas).map((each) =>
        this.load({ index, area: each, sheet: this.wanted[index]?.sheet ?? "" }, "values,valueTypes"),
      ),
    );
    return this.open.length > 0;
  }

  /** One for each wanted area, in their order. */
  cells(): ReadCells[] {
    return this.wanted.map(({ area }, index) => {
      const ofArea = (each: LoadedCells): boolean => each.index === index;
      const blocks = this.loaded.filter(ofArea);
      return assembled(area, blocks, this.isSmall ? blocks : (this.open ?? []).filter(ofArea));
    });
  }

  private load({ index, sheet, area }: Part, names: string): LoadedCells {
    const range = new AreaAsk(this.book, sheet, area, names);
    this.book.asks.queue(range);
    return { index, area, range };
  }
}
