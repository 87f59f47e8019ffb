import { isCalendarDate } from "../../calendar/calendar-date";
import type { PlainValue } from "../../workbook/cells";
import { plainText } from "../plain-text";
import { dayOf } from "./plan-fields";

/** Text of a cell, null where it is blank. */
export const textOrNull = (value: PlainValue | undefined): string | null =>
  value === undefined ? null : plainText(value) || null;

/** The day of a cell, typed as a date or written "20/09/2025"; null where it is neither. */
export function dayOrNull(value: PlainValue | undefined): string | null {
  if (value === undefined) return null;
  if (value.kind === "date") return value.date;
  const text = plainText(value);
  return isCalendarDate(text) ? text : dayOf(text);
}

/** A finite number, also written with a decimal comma ("7,5"); null where the cell holds none. */
export function numberOrNull(value: PlainValue | undefined): number | null {
  if (value === undefined) return null;
  if (value.kind === "number") return value.number;
  const text = plainText(value).replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
