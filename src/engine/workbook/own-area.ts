import { addressOn } from "./addresses";
import type { PlainArea, PlainName, PlainSheet } from "./plain";

/**
 * How far a sheet of ours is ours: a hidden name `_pciwb.area.<key>` over everything we wrote. Programs move and stretch it with the
 * cells; what a person typed outside of it is theirs and stays.
 */
export const OWN_AREA_PREFIX = "_pciwb.area.";

const end = ({ row, column, rowCount, columnCount }: PlainArea): readonly [row: number, column: number] => [
  row + rowCount - 1,
  column + columnCount - 1,
];

const fromTo = (row: number, column: number, [lastRow, lastColumn]: readonly [number, number]): PlainArea => ({
  row,
  column,
  rowCount: lastRow - row + 1,
  columnCount: lastColumn - column + 1,
});

/** From the first cell to the last that we write, pictures included. */
export function ownAreaOf({ cells, charts }: Pick<PlainSheet, "cells" | "charts">): PlainArea {
  let [lastRow, lastColumn] = [1, 1];
  const reach = (row: number, column: number): void => {
    lastRow = Math.max(lastRow, row);
    lastColumn = Math.max(lastColumn, column);
  };
  for (const { row, column } of cells) reach(row, column);
  for (const { area } of charts) reach(...end(area));
  return fromTo(1, 1, [lastRow, lastColumn]);
}

export const ownAreaName = (sheet: PlainSheet): PlainName => ({
  name: `${OWN_AREA_PREFIX}${sheet.key}`,
  address: addressOn(sheet.name, ownAreaOf(sheet)),
  hidden: true,
});

interface NamedArea {
  readonly name: string;
  readonly area: PlainArea;
}

/**
 * The part of a sheet that was ours: what its name says, with the rows and columns that people put to our tables. A workbook from before
 * there were such names has its tables to tell it by; null where there is neither.
 */
export function ownAreaBefore(
  named: PlainArea | null,
  tables: readonly NamedArea[],
  isOurs: (table: string) => boolean,
): PlainArea | null {
  const ours = tables.filter(({ name }) => isOurs(name)).map(({ area }) => area);
  if (named === null && ours.length === 0) return null;
  const areas = named === null ? ours : [named, ...ours];
  const [rows, columns] = [areas.map((area) => end(area)[0]), areas.map((area) => end(area)[1])];
  return fromTo(named?.row ?? 1, named?.column ?? 1, [Math.max(...rows), Math.max(...columns)]);
}
