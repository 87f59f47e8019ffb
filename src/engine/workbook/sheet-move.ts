import { lastColumn } from "./areas";
import { areaKept, type Keeping, placeKept } from "./keeping";
import type { PlainArea } from "./plain";
import { columnAfter, dataAreaAfter, type TableFrames } from "./table-moves";

/** What happens to a sheet of ours that is written anew: what moves outside of our part, and what within our tables. */
export interface SheetMove {
  /** Its tab. */
  readonly name: string;
  readonly keeping: Keeping;
  readonly tables: TableFrames;
}

/** Where an area of a person's rule stands afterwards: data cells of our tables go with their columns, cells outside with what is there. */
export function areasAfter(area: PlainArea, { keeping, tables }: SheetMove): readonly PlainArea[] {
  const data = dataAreaAfter(area, tables);
  return data === null ? areaKept(keeping, area) : [data];
}

/** Where a column stands afterwards: one of our tables where its header does, a person's own with its cells; null for one that is gone. */
export function columnPlace(column: number, { keeping, tables }: SheetMove): number | null {
  const isBeside = column > lastColumn(keeping.before);
  return columnAfter(column, tables) ?? (isBeside ? (placeKept(keeping, { row: 1, column })?.column ?? null) : null);
}
