import type { Area } from "./area";
import { contains, intersection, lastColumn } from "./area";
import type { SheetState } from "./sheet-state";
import type { TableState } from "./table-state";
import { bodyOf } from "./table-state";
import { moveValidations } from "./validation-cells";

/** New table rows take formats and validations from the row above them, or below where they are the first (assumed). */
export function inheritRow(sheet: SheetState, table: TableState, at: number, count: number): void {
  const body = bodyOf(table);
  if (body.rows <= count) return;
  const model = body.row + (at > 0 ? at - 1 : count);
  const fresh: Area = { ...body, row: body.row + at, rows: count };
  for (let column = body.column; column <= lastColumn(body); column++) {
    const format = sheet.formats.at(model, column);
    if (format === sheet.formats.sheet) continue;
    for (let row = fresh.row; row < fresh.row + count; row++) sheet.formats.set(row, column, format);
  }
  const source: Area = { ...body, row: model, rows: 1 };
  moveValidations(sheet, (areas) => {
    const added = areas
      .map((area) => intersection(area, source))
      .filter((area) => area !== null)
      .map((area) => ({ ...area, row: fresh.row, rows: count }))
      .filter((area) => !areas.some((own) => contains(own, area)));
    return joined([...areas, ...added]);
  });
}

/** Stacks areas of the same columns that touch, so that a column's validation stays one area. */
function joined(areas: Area[]): Area[] {
  const sorted = [...areas].sort((one, other) => one.column - other.column || one.row - other.row);
  const result: Area[] = [];
  for (const area of sorted) {
    const last = result[result.length - 1];
    const stacks =
      last && last.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (last && stacks) result[result.length - 1] = { ...last, rows: last.rows + area.rows };
    else result.push(area);
  }
  return result;
}
