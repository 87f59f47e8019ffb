import type { Cell, CellValue as LibraryValue } from "hucre";
import type { CellValue, PlainValue } from "../../engine/workbook/cells";
import { serialOf } from "./dates";
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
