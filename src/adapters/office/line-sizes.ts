import { cellArea, lastColumn, lastRow, withoutAll } from "../../engine/workbook/areas";
import type { PlainArea } from "../../engine/workbook/plain";
import { rowBlocks } from "./areas";
import { runsOf } from "./column-widths";
import type { OfficeColumns, OfficeRows, OfficeSheet, RowRun } from "./office-sheet";
import { type Answered, BLOCK_ROWS, type Question } from "./probes";

/** Width of columns, or height of rows, and whether they are hidden; `size` null where it is the standard one. */
export interface LineSize {
  readonly size: number | null;
  readonly hidden: boolean;
}

/** Rows below are neither measured nor asked whether they are hidden; Excel measures them anew on undo. */
export const MAX_MEASURED_ROWS = 100_000;

/** Columns are made wide before anything stands in them: so many are asked on every sheet. */
const LEAST_COLUMNS = 30;
const NO_AREA: PlainArea = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
/** UTF-8 bytes a line's answer takes. */
const LINE_BYTES = 90;
const HIDDEN_BYTES = 25;

export const columnSizes = (sheet: string, used: PlainArea | null): Question<LineSize> => ({
  sheet,
  areas: [{ row: 1, column: 1, rowCount: 1, columnCount: Math.max(LEAST_COLUMNS, lastColumn(used ?? NO_AREA)) }],
  ask(range) {
    range.load("format/columnWidth,format/useStandardWidth,columnHidden");
    return () => sizeOf(range.format.columnWidth, range.format.useStandardWidth, range.columnHidden);
  },
  each: {
    cellBytes: LINE_BYTES,
    ask(range, area) {
      const answer = range.getColumnProperties({
        columnHidden: true,
        format: { columnWidth: true, useStandardWidth: true },
      });
      return () =>
        answer.value.flatMap(({ format, columnHidden }, across) =>
          known(
            cellArea(area.row, area.column + across),
            sizeOf(format?.columnWidth, format?.useStandardWidth, columnHidden),
          ),
        );
    },
  },
});

const blocksOfRows = (used: PlainArea | null): PlainArea[] =>
  used === null
    ? []
    : rowBlocks(
        { row: 1, column: 1, rowCount: Math.min(lastRow(used), MAX_MEASURED_ROWS), columnCount: 1 },
        BLOCK_ROWS,
      );

/** `growing`: rows that Excel measures, known once the first questions are answered. Their heights differ, and nobody needs them. */
export const rowHeights = (
  sheet: string,
  used: PlainArea | null,
  growing: () => readonly RowRun[],
): Question<LineSize> => ({
  sheet,
  areas: blocksOfRows(used),
  ask(range) {
    range.load("format/rowHeight,format/useStandardHeight");
    return () => sizeOf(range.format.rowHeight, range.format.useStandardHeight, false);
  },
  each: {
    cellBytes: LINE_BYTES,
    within: (area) =>
      withoutAll(
        [area],
        growing().map(({ from, count }) => ({ ...area, row: from, rowCount: count })),
      ),
    ask(range, area) {
      const answer = range.getRowProperties({ format: { rowHeight: true, useStandardHeight: true } });
      return () =>
        answer.value.flatMap(({ format }, down) =>
          known(cellArea(area.row + down, area.column), sizeOf(format?.rowHeight, format?.useStandardHeight, false)),
        );
    },
  },
});

export const hiddenRows = (sheet: string, used: PlainArea | null): Question<LineSize> => ({
  sheet,
  areas: blocksOfRows(used),
  ask(range) {
    range.load("rowHidden");
    return () => sizeOf(null, true, range.rowHidden);
  },
  each: {
    cellBytes: HIDDEN_BYTES,
    ask(range, area) {
      const answer = range.getRowProperties({ rowHidden: true });
      return () =>
        answer.value.flatMap(({ rowHidden }, down) =>
          known(cellArea(area.row + down, area.column), sizeOf(null, true, rowHidden)),
        );
    },
  },
});

const known = (area: PlainArea, value: LineSize | null): Answered<LineSize>[] =>
  value === null ? [] : [{ area, value }];

type Told<Value> = Value | null | undefined;

function sizeOf(size: Told<number>, isStandard: Told<boolean>, hidden: Told<boolean>): LineSize | null {
  if (isStandard === null || isStandard === undefined || hidden === null || hidden === undefined) return null;
  if (isStandard) return { size: null, hidden };
  return size === null || size === undefined ? null : { size, hidden };
}

/** One entry a line, from the first on. */
function lines(answers: readonly Answered<LineSize>[], kind: "rows" | "columns"): LineSize[] {
  const sizes: LineSize[] = [];
  for (const { area, value } of answers) {
    const [from, count] = kind === "rows" ? [area.row, area.rowCount] : [area.column, area.columnCount];
    for (let line = from; line < from + count; line += 1) sizes[line - 1] = value;
  }
  return Array.from(sizes, (size) => size ?? { size: null, hidden: false });
}

export const columnRuns = (answers: readonly Answered<LineSize>[]): OfficeColumns[] =>
  runsOf(lines(answers, "columns"), ({ size, hidden }) => `${size}|${String(hidden)}`)
    .map(({ from, count, item }) => ({ from, count, width: item.size, hidden: item.hidden }))
    .filter(({ width, hidden }) => width !== null || hidden);

/** Rows of which we know that Excel measures them are left to it again. */
export function rowRuns(
  { heights, hidden }: Readonly<Record<"heights" | "hidden", readonly Answered<LineSize>[]>>,
  growing: readonly RowRun[],
): Pick<OfficeSheet, "rows" | "hiddenRows"> {
  const sizes = lines(heights, "rows");
  const grows = new Set(
    growing.flatMap(({ from, count }) => Array.from({ length: count }, (_, index) => from + index)),
  );
  const rows = runsOf(sizes, ({ size }) => String(size)).filter(({ item }) => item.size !== null);
  return {
    rows: [
      ...rows.flatMap(({ from, count, item }) => fixedRuns({ from, count, height: item.size }, grows)),
      ...grown(growing),
    ],
    hiddenRows: runsOf(lines(hidden, "rows"), (line) => String(line.hidden))
      .filter(({ item }) => item.hidden)
      .map(({ from, count }) => ({ from, count })),
  };
}

const grown = (growing: readonly RowRun[]): OfficeRows[] => growing.map((run) => ({ ...run, height: null }));

function fixedRuns(run: OfficeRows, grows: ReadonlySet<number>): OfficeRows[] {
  const kept: OfficeRows[] = [];
  for (let row = run.from; row < run.from + run.count; row += 1) {
    if (grows.has(row)) continue;
    const last = kept.at(-1);
    if (last !== undefined && last.from + last.count === row)
      kept[kept.length - 1] = { ...last, count: last.count + 1 };
    else kept.push({ from: row, count: 1, height: run.height });
  }
  return kept;
}
