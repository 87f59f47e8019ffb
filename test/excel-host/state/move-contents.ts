import type { Area } from "./area";
import { requireUnlocked } from "./protection";
import type { SheetState } from "./sheet-state";

interface Place {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Cut and paste: the old cells that the new place does not cover become blank and plain. */
export function moveContents(from: Place, to: Place): void {
  requireUnlocked(from.sheet, from.area);
  const target = { sheet: to.sheet, area: { ...to.area, rows: from.area.rows, columns: from.area.columns } };
  const cells = from.sheet.cells.inside(from.area);
  const formats = from.sheet.formats.formattedCells(from.area).map((place) => ({
    ...place,
    format: from.sheet.formats.at(place.row, place.column),
  }));
  requireUnlocked(target.sheet, target.area);
  from.sheet.cells.clear(from.area);
  from.sheet.formats.reset(from.area);
  const [down, right] = [target.area.row - from.area.row, target.area.column - from.area.column];
  target.sheet.cells.clear(target.area);
  for (const { row, column, cell } of cells) target.sheet.cells.put(row + down, column + right, cell);
  for (const { row, column, format } of formats) target.sheet.formats.set(row + down, column + right, format);
}
