import { addressOn, parseArea, splitReference } from "./addresses";
import { boundsOf, lastColumn, lastRow } from "./areas";
import type { PlainArea, PlainName, PlainSheet } from "./plain";

/**
 * How far a sheet of ours is ours: a hidden name `_pciwb.area.<key>` over everything we wrote. Programs move and stretch it with the
 * cells; what a person typed outside of it is theirs and stays.
 */
const PREFIX = "_pciwb.area.";
const FIRST_CELL = { row: 1, column: 1 };

interface WrittenContent {
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  readonly charts: readonly { readonly area: PlainArea }[];
}

/** From the first cell to the last that we write, pictures included; one cell where there is nothing. */
export function ownAreaOf({ cells, charts }: WrittenContent): PlainArea {
  let [rowCount, columnCount] = [1, 1];
  const reach = (row: number, column: number): void => {
    rowCount = Math.max(rowCount, row);
    columnCount = Math.max(columnCount, column);
  };
  for (const { row, column } of cells) reach(row, column);
  for (const { area } of charts) reach(lastRow(area), lastColumn(area));
  return { row: 1, column: 1, rowCount, columnCount };
}

export const ownAreaName = (sheet: PlainSheet): PlainName => ({
  name: `${PREFIX}${sheet.key}`,
  address: addressOn(sheet.name, ownAreaOf(sheet)),
  hidden: true,
});

/** How far our sheets reach, by key, as the names of a workbook tell it. */
export const ownAreas = (names: Iterable<Pick<PlainName, "name" | "address">>): ReadonlyMap<string, PlainArea> =>
  new Map(
    [...names].flatMap(({ name, address }) => {
      const area = parseArea(splitReference(address)?.rest ?? "");
      return name.startsWith(PREFIX) && area !== null ? [[name.slice(PREFIX.length), area]] : [];
    }),
  );

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
  tablesOfOurs: ReadonlySet<string>,
): PlainArea | null {
  const ours = tables.filter(({ name }) => tablesOfOurs.has(name)).map(({ area }) => area);
  const all = boundsOf(named === null ? ours : [named, ...ours]);
  if (all === null) return null;
  const { row, column } = named ?? FIRST_CELL;
  return { row, column, rowCount: lastRow(all) - row + 1, columnCount: lastColumn(all) - column + 1 };
}

/** Whether an area begins within our part, or left of or above it: then it is ours, or in our way. */
export const startsInside = (area: Pick<PlainArea, "row" | "column">, part: PlainArea): boolean =>
  area.row <= lastRow(part) && area.column <= lastColumn(part);
