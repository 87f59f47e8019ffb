import type { Cell, CellValue as LibraryValue } from "hucre";
import { type CellValue, EMPTY, type PlainValue } from "../../engine/workbook/cells";
import { dayOfMoment, serialOfMoment } from "./dates";

/** A value as the library read it. An error is its text; a formula carries the value the file holds. */
export function fromLibraryCell(cell: Cell): CellValue {
  if (cell.formula === undefined || cell.formula === "") return fromLibraryValue(cell.value);
  const shown = cell.formulaResult ?? cell.value;
  return { kind: "formula", formula: cell.formula, expected: fromLibraryValue(shown) };
}

export function fromLibraryValue(value: LibraryValue): PlainValue {
  if (value === null || value === "") return EMPTY;
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return fromMoment(value);
}

/** A day without time of day; a time alone, or a day before March 1900, is no date and stays the number it is. */
function fromMoment(moment: Date): PlainValue {
  const day = dayOfMoment(moment);
  return day === null ? { kind: "number", number: serialOfMoment(moment) } : { kind: "date", date: day };
}
