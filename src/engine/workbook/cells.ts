import { type CalendarDate, isCalendarDate } from "../calendar/calendar-date";

/** A value a cell can hold by itself. A date is a calendar day, never a moment; text is always text, also "=1+1". */
export type PlainValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "date"; readonly date: CalendarDate }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "empty" };

/**
 * A formula with the value the engine expects, so that a viewer which does not compute shows the same figure and a test
 * can compare what Excel computes. `formula` stands without the leading "=", with English function names and commas.
 * In a description it may speak of table columns: `[@Tiến độ]` (same row of the same table), `tblNhiemVu[Trạng thái]`
 * (the whole column). `resolve` turns both into addresses, which every spreadsheet program understands.
 */
export interface FormulaValue {
  readonly kind: "formula";
  readonly formula: string;
  readonly expected: PlainValue;
  /** Typed by a person: only `[@Cột]` of its own table is put in place, whatever else it says stays as typed. */
  readonly typed?: true;
}

export type CellValue = PlainValue | FormulaValue;

/** Excel counts days from 1900 and believes in 29/02/1900: days before March 1900 cannot be held as dates. */
export const isSheetDate = (date: CalendarDate): boolean => isCalendarDate(date) && date >= "1900-03-01";

export const EMPTY = { kind: "empty" } as const satisfies PlainValue;

/** Blank text is no text: "" and null give an empty cell. Nothing is trimmed. */
export const textCell = (text: string | null): PlainValue =>
  text === null || text === "" ? EMPTY : { kind: "text", text };

/** Null and what is no finite number give an empty cell. */
export const numberCell = (number: number | null): PlainValue =>
  number === null || !Number.isFinite(number) ? EMPTY : { kind: "number", number };

/** `YYYY-MM-DD` from 1900-03-01; null gives an empty cell. What is no day stays visible as text. */
export const dateCell = (date: CalendarDate | null): PlainValue => {
  if (date === null || date === "") return EMPTY;
  return isSheetDate(date) ? { kind: "date", date } : { kind: "text", text: date };
};

export const booleanCell = (boolean: boolean | null): PlainValue =>
  boolean === null ? EMPTY : { kind: "boolean", boolean };

export const formulaCell = (formula: string, expected: PlainValue): FormulaValue => ({
  kind: "formula",
  formula,
  expected,
});

/** What a person sees as the value: a formula gives what it is expected to compute. */
export const valueOf = (cell: CellValue): PlainValue => (cell.kind === "formula" ? cell.expected : cell);
