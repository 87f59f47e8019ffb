import { UNDO_SHEET } from "../../../engine/workbook/undo-sheet";
import { AreaAsk } from "../area-ask";
import { Book } from "../batch";
import { bytesOfTexts } from "./memory-texts";
import type { IndexEntry } from "./undo-index";

/** The texts of one change as they stand in the undo sheet, and what they say. */
export interface ReadMemory {
  readonly texts: readonly string[];
  readonly bytes: Uint8Array;
}

/** Texts of 30,000 characters that one answer bears: Excel on the web refuses more than 5 MB. */
const TEXTS_AN_ANSWER = 140;

/** So few texts travel with whatever else the next request asks. */
export const FEW_TEXTS = 4;

/**
 * Asks for the texts of some changes, in requests of their own where there are more than `few`; what is left travels with the
 * caller's next request, after which the function it gives tells them. The undo sheet must be there.
 */
export async function queueTexts(book: Book, entries: readonly IndexEntry[], few: number): Promise<() => string[][]> {
  const asked: { readonly at: number; readonly range: AreaAsk }[] = [];
  let queued = 0;
  for (const { at, column, from, count } of piecesOf(entries)) {
    if (queued + count > TEXTS_AN_ANSWER) {
      await book.asks.send();
      queued = 0;
    }
    queued += count;
    const range = new AreaAsk(book, UNDO_SHEET, { row: from, column, rowCount: count, columnCount: 1 }, "values");
    book.asks.queue(range);
    asked.push({ at, range });
  }
  if (queued > few) await book.asks.send();
  return () =>
    entries.map((_, at) =>
      asked.filter((each) => each.at === at).flatMap(({ range }) => range.values.flat().map(textOf)),
    );
}

const piecesOf = (entries: readonly IndexEntry[]) =>
  entries.flatMap(({ column, chunks }, at) =>
    Array.from({ length: Math.ceil(chunks / TEXTS_AN_ANSWER) }, (_, piece) => {
      const from = piece * TEXTS_AN_ANSWER;
      return { at, column, from: from + 1, count: Math.min(TEXTS_AN_ANSWER, chunks - from) };
    }),
  );

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/**
 * The memory of the newest change, where it is worth telling against that of the next; null where not: a small one would cost a request
 * and save little.
 */
export async function memoryToTell(
  context: Excel.RequestContext,
  index: readonly IndexEntry[],
): Promise<ReadMemory | null> {
  const newest = index.at(-1);
  if (newest === undefined || newest.chunks <= FEW_TEXTS) return null;
  const [texts = []] = (await queueTexts(new Book(context), [newest], 0))();
  const bytes = await bytesOfTexts(texts);
  return bytes === null ? null : { texts, bytes };
}
