import type { Area } from "../state/area";
import { MAX_COLUMNS, MAX_ROWS } from "../state/area";
import type { SheetState } from "../state/sheet-state";

function widened(area: Area): Area {
  const row = Math.max(0, area.row - 1);
  const column = Math.max(0, area.column - 1);
  return {
    row,
    column,
    rows: Math.min(MAX_ROWS, area.row + area.rows + 1) - row,
    columns: Math.min(MAX_COLUMNS, area.column + area.columns + 1) - column,
  };
}

/** The block around an area bounded by blank rows and columns (Ctrl+* in Excel). */
export function surroundingRegion(sheet: SheetState, area: Area): Area {
  let region = area;
  for (;;) {
    let next = region;
    for (const { row, column } of sheet.cells.inside(widened(region))) {
      const top = Math.min(next.row, row);
      const left = Math.min(next.column, column);
      next = {
        row: top,
        column: left,
        rows: Math.max(next.row + next.rows, row + 1) - top,
        columns: Math.max(next.column + next.columns, column + 1) - left,
      };
    }
    if (next.rows === region.rows && next.columns === region.columns) return next;
    region = next;
  }
}
