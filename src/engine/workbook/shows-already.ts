import type { CellValue } from "./cells";
import type { SheetContent } from "./content";
import type { PlainSheet } from "./plain";

/** Whether a sheet as it stands has exactly the values and formulas of a sheet to be written, whatever its looks. */
export function showsAlready(
  there: Pick<SheetContent, "cells" | "truncated">,
  { cells }: Pick<PlainSheet, "cells">,
): boolean {
  const wanted = new Map(cells.map(({ row, column, value }) => [placeOf(row, column), value]));
  const isWanted = ({ row, column, value }: SheetContent["cells"][number]): boolean => {
    const place = placeOf(row, column);
    const isSame = sameValue(wanted.get(place), value);
    wanted.delete(place);
    return isSame;
  };
  return !there.truncated && there.cells.every(isWanted) && [...wanted.values()].every(({ kind }) => kind === "empty");
}

const placeOf = (row: number, column: number): string => `${row},${column}`;

/** What a formula gives is for the spreadsheet program to say: only its words are compared. */
const sameValue = (one: CellValue | undefined, other: CellValue): boolean => {
  if (one?.kind === "formula" && other.kind === "formula") return one.formula === other.formula;
  return JSON.stringify(one) === JSON.stringify(other);
};
