import type { Cell, CellValue as LibraryValue } from "hucre";
import { type CellValue, EMPTY, type PlainValue } from "../../engine/workbook/cells";
import { serialOf } from "../../engine/workbook/day-serials";
import { dayOfMoment, serialOfMoment } from "./dates";
import { encodeText } from "./text-codes";

/** Texts the library would write as error values ("#N/A" typed by a person is a text). */
const LOOKS_LIKE_ERROR = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

/** A value as the library takes it. Dates go as serial numbers: the format of the cell makes them dates. */
export function toLibraryCell(value: CellValue): Partial<Cell> {
  if (value.kind === "formula") {
    return { formula: value.formula, formulaResult: toLibraryValue(value.expected) ?? "" };
  }
  if (value.kind === "text" && LOOKS_LIKE_ERROR.test(value.text)) return { richText: [{ text: value.text }] };
  return { value: toLibraryValue(value) };
}

function toLibraryValue(value: PlainValue): LibraryValue {
  switch (value.kind) {
    case "text":
      return encodeText(value.text);
    case "number":
      return value.number;
    case "boolean":
      return value.boolean;
    case "date":
      return serialOf(value.date);
    case "empty":
      return null;
  }
}

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
