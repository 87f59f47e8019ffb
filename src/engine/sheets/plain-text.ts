import { asOfficeDate } from "../calendar/calendar-date";
import type { PlainValue } from "../workbook/cells";

/** What a person reads in a cell, as one text: dates dd/mm/yyyy, numbers with a point; "" where the cell is blank. */
export function plainText(value: PlainValue): string {
  switch (value.kind) {
    case "text":
      return value.text.normalize("NFC").trim();
    case "number":
      return String(value.number);
    case "date":
      return asOfficeDate(value.date);
    case "boolean":
      return value.boolean ? "TRUE" : "FALSE";
    case "empty":
      return "";
  }
}

/** The same value, whatever its kind: a number typed as text is still that number, blank text is blank. */
export const sameValue = (one: PlainValue, other: PlainValue): boolean => plainText(one) === plainText(other);
