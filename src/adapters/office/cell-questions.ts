import { cellArea } from "../../engine/workbook/areas";
import type { PlainArea } from "../../engine/workbook/plain";
import { rowBlocks } from "./areas";
import { BLOCK_ROWS, likelyAreas, type Probe, type Question } from "./probes";
import type { AreaToRead } from "./read-cells";

export const isBold = ({ sheet, area }: AreaToRead): Question<boolean> => ({
  sheet,
  areas: likelyAreas(area),
  ask(range) {
    range.load("format/font/bold");
    return () => range.format.font.bold ?? null;
  },
  each: {
    cellBytes: 50,
    ask(range, area) {
      const answer = range.getCellProperties({ format: { font: { bold: true } } });
      return () =>
        answer.value.flatMap((line, down) =>
          line.map((cell, across) => ({
            area: cellArea(area.row + down, area.column + across),
            value: cell.format?.font?.bold ?? false,
          })),
        );
    },
  },
});

/** Hidden by hand or by a filter. One column stands for its rows. */
export const isRowHidden = ({ sheet, area }: AreaToRead): Question<boolean> => ({
  sheet,
  areas: rowBlocks({ ...area, columnCount: 1 }, BLOCK_ROWS),
  ask(range) {
    range.load("rowHidden");
    return () => range.rowHidden ?? null;
  },
  each: {
    cellBytes: 30,
    ask(range, { row, column }) {
      const answer = range.getRowProperties({ rowHidden: true });
      return () =>
        answer.value.map(({ rowHidden }, down) => ({ area: cellArea(row + down, column), value: rowHidden ?? false }));
    },
  },
});

export const isColumnHidden = ({ sheet, area }: AreaToRead): Question<boolean> => ({
  sheet,
  areas: [{ ...area, rowCount: 1 }],
  ask(range) {
    range.load("columnHidden");
    return () => range.columnHidden ?? null;
  },
});

/** The areas for which the answer was yes, by sheet. */
export function trueAreas(probe: Probe<boolean>): Map<string, PlainArea[]> {
  const areas = new Map<string, PlainArea[]>();
  for (const [question, answers] of probe.found) {
    areas.set(
      question.sheet,
      answers.filter(({ value }) => value).map(({ area }) => area),
    );
  }
  return areas;
}

/** Asks quickly whether a cell lies in one of some areas. */
export function cellSet(areas: readonly PlainArea[]): (row: number, column: number) => boolean {
  const cells = new Set<number>();
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        cells.add(row * 16_384 + column);
      }
    }
  }
  return (row, column) => cells.has(row * 16_384 + column);
}

export const rowsOf = (areas: readonly PlainArea[]): number[] =>
  [...new Set(areas.flatMap((area) => Array.from({ length: area.rowCount }, (_, index) => area.row + index)))].sort(
    (one, other) => one - other,
  );
