import type { SourceCell } from "../../../engine/source/source-document";
import { unlikelyWords } from "../../../engine/source/unlikely-words";
import { centreX, centreY, holds, median } from "./box";
import { cellContent } from "./cell-text";
import type { GridCell, RuledTable } from "./cells";
import type { Word } from "./word";
import { doubtfulWords, wordsConfidence } from "./word-confidence";

/** A table whose cells know their words. */
export interface FilledTable {
  readonly rows: readonly (readonly SourceCell[])[];
  readonly columns: number;
}

/** What is left of the machine's certainty where a word cannot well be right, however sure the machine was. */
const UNLIKELY = 0.5;

/** Widest padding we believe in, in points. */
const MOST_PADDING = 9;
/** A column this narrow holds no word: two rows whose borders do not quite meet. */
const NARROW = 9;

/** The words whose middle lies in the cell. */
export function wordsByCell(table: RuledTable, words: readonly Word[]): Map<GridCell, Word[]> {
  const found = new Map<GridCell, Word[]>(table.cells.map((cell) => [cell, []]));
  for (const word of words) {
    const cell = table.cells.find(({ box }) => holds(box, centreX(word), centreY(word)));
    if (cell !== undefined) found.get(cell)?.push(word);
  }
  return found;
}

export function fillTable(table: RuledTable, words: readonly Word[], fromPicture: boolean): FilledTable {
  const inCells = wordsByCell(table, words);
  const padding = paddingOf(inCells);
  const rows: SourceCell[][] = table.ys.slice(1).map(() => []);
  for (const cell of table.cells) {
    const own = inCells.get(cell) ?? [];
    const content = cellContent(own, { left: cell.box.left + padding, right: cell.box.right - padding });
    rows[cell.row - 1]?.push({
      ...content,
      ...(fromPicture ? certainty(own, content.text, cell.unread === true) : { confidence: null }),
      column: cell.column,
      columnSpan: cell.columnSpan,
      rowSpan: cell.rowSpan,
    });
  }
  const sure = fromPicture ? doubtingRepeats(rows) : rows;
  return withoutSlivers({ rows: sure, columns: table.xs.length - 1 }, table.xs);
}

/** A heading "I" read as "1" has the number of the row below it: of two equal numbers the first is doubtful. */
function doubtingRepeats(rows: readonly (readonly SourceCell[])[]): SourceCell[][] {
  return rows.map((row, at) => {
    const [first, ...rest] = row;
    const below = rows[at + 1]?.[0];
    if (first === undefined || !/^\d+$/.test(first.text) || below?.text !== first.text) return [...row];
    return [{ ...first, confidence: Math.min(first.confidence ?? 1, UNLIKELY), doubtfulWords: [first.text] }, ...rest];
  });
}

function certainty(
  words: readonly Word[],
  text: string,
  unread: boolean,
): Pick<SourceCell, "confidence" | "doubtfulWords"> {
  const unlikely = unlikelyWords(text);
  const doubtful = [...new Set([...doubtfulWords(words), ...unlikely])];
  const confidence = Math.min(wordsConfidence(words, unread), unlikely.length > 0 ? UNLIKELY : 1);
  return doubtful.length === 0 ? { confidence } : { confidence, doubtfulWords: doubtful };
}

/** Distance of text from the borders of its cells: the middle one of all cells whose text fills several lines. */
function paddingOf(inCells: ReadonlyMap<GridCell, readonly Word[]>): number {
  const full = [...inCells].filter(([, words]) => new Set(words.map((word) => Math.round(word.baseline))).size > 1);
  const gaps = full.map(([{ box }, words]) =>
    Math.min(...words.map((word) => Math.min(word.left - box.left, box.right - word.right))),
  );
  return Math.max(0, Math.min(MOST_PADDING, median(gaps)));
}

/** Drops columns too narrow for a word in which no cell of one column holds a word. */
function withoutSlivers(filled: FilledTable, xs: readonly number[]): FilledTable {
  const narrow = xs.slice(1).flatMap((x, at) => (x - (xs[at] ?? 0) < NARROW ? [at + 1] : []));
  return [...narrow]
    .reverse()
    .reduce((table, column) => (holdsWord(table, column) ? table : dropColumn(table, column)), filled);
}

const holdsWord = ({ rows }: FilledTable, column: number): boolean =>
  rows.some((row) => row.some((cell) => cell.column === column && cell.columnSpan === 1 && cell.text !== ""));

function dropColumn({ rows, columns }: FilledTable, column: number): FilledTable {
  const kept = rows.map((row) =>
    row
      .filter((cell) => cell.column !== column || cell.columnSpan > 1)
      .map((cell) => {
        const covers = cell.column <= column && cell.column + cell.columnSpan > column;
        return {
          ...cell,
          column: cell.column > column ? cell.column - 1 : cell.column,
          columnSpan: cell.columnSpan - (covers ? 1 : 0),
        };
      }),
  );
  return { rows: kept, columns: columns - 1 };
}
