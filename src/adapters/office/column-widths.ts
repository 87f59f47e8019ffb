import { columnLetters } from "../../engine/workbook/addresses";
import type { PlainColumn, PlainSheet } from "../../engine/workbook/plain";
import type { Step } from "./batch";
import type { OfficeColumns, OfficeRows, OfficeSheet, RowRun } from "./office-sheet";

/**
 * Office.js measures columns in points: 0.75 of a pixel at 96 dpi. Our widths count digits of the body font (8 pixels at 12 points); the
 * cell adds 5 pixels of padding, as in a file.
 */
const DIGIT_PIXELS = 8;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;
/** 255 characters in Excel's own count. */
const WIDEST = 1_342.5;

export const toPoints = (characters: number): number =>
  Math.min(WIDEST, (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL);

export const fromPoints = (points: number): number =>
  Math.round(((points / POINTS_PER_PIXEL - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;

/** Neighbours of the same width are set together. */
export const toOfficeColumns = ({ columns }: PlainSheet): OfficeColumns[] =>
  runsOf(columns, ({ width, hidden }: PlainColumn) => `${width}|${String(hidden)}`).map(({ from, count, item }) => ({
    from,
    count,
    width: toPoints(item.width),
    hidden: item.hidden,
  }));

/** A row that may grow is left to Excel, which measures it: a height set from outside would stay for ever. */
export const toOfficeRows = ({ rows }: PlainSheet): OfficeRows[] => {
  const heights = rows.map(({ row, height, grows }) => ({ row, height: grows ? null : height }));
  const runs: OfficeRows[] = [];
  for (const { row, height } of heights) {
    const last = runs.at(-1);
    if (last !== undefined && last.height === height && last.from + last.count === row) {
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    } else runs.push({ from: row, count: 1, height });
  }
  return runs;
};

interface Run<Item> extends RowRun {
  readonly item: Item;
}

/** Runs of neighbours with the same key, places counted from 1. */
export function runsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Run<Item>[] {
  const runs: Run<Item>[] = [];
  items.forEach((item, index) => {
    const last = runs.at(-1);
    if (last !== undefined && keyOf(last.item) === keyOf(item))
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: index + 1, count: 1, item });
  });
  return runs;
}

export const rowsAddress = ({ from, count }: RowRun): string => `${from}:${from + count - 1}`;
export const columnsAddress = ({ from, count }: RowRun): string =>
  `${columnLetters(from)}:${columnLetters(from + count - 1)}`;

const BYTES = 800;

export const queueColumns = (sheet: Pick<OfficeSheet, "name" | "columns">): Step[] =>
  sheet.columns.map((run) => ({
    bytes: BYTES,
    queue(book) {
      const range = book.sheet(sheet.name).getRange(columnsAddress(run));
      if (run.width !== null) range.format.columnWidth = run.width;
      if (run.hidden) range.columnHidden = true;
      range.untrack();
    },
  }));

/** Heights last: Excel measures texts in their final font and width. */
export const queueRows = (sheet: Pick<OfficeSheet, "name" | "rows" | "hiddenRows">): Step[] => [
  ...sheet.rows.map(
    (run): Step => ({
      bytes: BYTES,
      queue(book) {
        const range = book.sheet(sheet.name).getRange(rowsAddress(run));
        if (run.height === null) range.format.autofitRows();
        else range.format.rowHeight = run.height;
        range.untrack();
      },
    }),
  ),
  ...sheet.hiddenRows.map(
    (run): Step => ({
      bytes: BYTES,
      queue(book) {
        const range = book.sheet(sheet.name).getRange(rowsAddress(run));
        range.rowHidden = true;
        range.untrack();
      },
    }),
  ),
];
