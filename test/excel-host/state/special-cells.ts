import type { Area } from "./area";
import { cellArea, intersection, WHOLE_SHEET } from "./area";
import { displayedText } from "./displayed-text";
import type { Cell } from "./entry";
import { notImplemented } from "./host-error";
import type { SheetState } from "./sheet-state";
import { valueType } from "./write-cells";

const KINDS: Record<string, readonly string[]> = {
  All: ["String", "Double", "Boolean", "Error"],
  Text: ["String"],
  Numbers: ["Double"],
  Logical: ["Boolean"],
  Errors: ["Error"],
};

const KEEPS: Record<string, (cell: Cell) => boolean> = {
  Constants: (cell) => cell.formula === null,
  Formulas: (cell) => cell.formula !== null,
};

function blanks(sheet: SheetState, area: Area): Area[] {
  const used = intersection(sheet.used(WHOLE_SHEET) ?? area, area);
  if (!used) return [];
  const found: Area[] = [];
  for (let row = used.row; row < used.row + used.rows; row++) {
    for (let column = used.column; column < used.column + used.columns; column++) {
      const text = displayedText(sheet.cells.at(row, column), "General");
      if (!sheet.cells.at(row, column) && text === "") found.push(cellArea(row, column));
    }
  }
  return found;
}

/** Constants, formulas or blanks of an area, one area a cell (Excel joins neighbours). Other kinds are not written. */
export function specialCells(sheet: SheetState, area: Area, kind: string, values: string): Area[] {
  if (kind === "Blanks") return blanks(sheet, area);
  const keeps = KEEPS[kind];
  const types = KINDS[values];
  if (!keeps || !types) throw notImplemented(`special cells ${kind}/${values}`);
  return sheet.cells
    .inside(area)
    .filter(({ cell }) => keeps(cell) && types.includes(valueType(cell)))
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .map(({ row, column }) => cellArea(row, column));
}
