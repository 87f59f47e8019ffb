import { lastRow } from "../../../engine/workbook/areas";
import type { Keeping } from "../../../engine/workbook/keeping";
import { columnPlace, type SheetMove } from "../../../engine/workbook/sheet-move";
import { runsOf } from "../column-widths";
import type { OfficeColumns, OfficeRows, RowRun } from "../office-sheet";

type ColumnSize = Pick<OfficeColumns, "width" | "hidden">;

function sizesOf(columns: readonly OfficeColumns[]): Map<number, ColumnSize> {
  const sizes = new Map<number, ColumnSize>();
  for (const { from, count, width, hidden } of columns)
    for (let column = from; column < from + count; column += 1) sizes.set(column, { width, hidden });
  return sizes;
}

/** Columns of our tables keep the size they have now, a person's own go with their cells. */
export function keptColumns(
  next: readonly OfficeColumns[],
  old: readonly OfficeColumns[],
  move: SheetMove,
): OfficeColumns[] {
  const sizes = sizesOf(next);
  for (const [column, size] of sizesOf(old)) {
    const place = columnPlace(column, move);
    if (place !== null) sizes.set(place, size);
  }
  const last = Math.max(0, ...sizes.keys());
  const all = Array.from({ length: last }, (_, at) => sizes.get(at + 1) ?? null);
  return runsOf(all, (size) => JSON.stringify(size)).flatMap(({ from, count, item }) =>
    item === null ? [] : [{ from, count, ...item }],
  );
}

/** Rows below our part, as far as a person gave them a height or hid them. */
export function rowsBelow<Run extends RowRun | OfficeRows>(rows: readonly Run[], { before, down }: Keeping): Run[] {
  return rows.flatMap((run) => {
    const first = Math.max(run.from, lastRow(before) + 1);
    const count = run.from + run.count - first;
    return count <= 0 ? [] : [{ ...run, from: first + down, count }];
  });
}
