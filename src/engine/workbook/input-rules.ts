import type { CalendarDate } from "../calendar/calendar-date";

/**
 * What a person may type into a cell. Excel asks only when somebody types: a paste goes past it, so every rule is checked
 * again when the workbook is read back.
 *
 * `refuse` decides what happens to another value: "stop" refuses it, "warn" asks, "inform" only tells.
 */
export interface InputAdvice {
  readonly refuse?: "stop" | "warn" | "inform";
  /** Shown beside the cell while it is selected. Cut at 255 characters. */
  readonly hint?: string;
  /** Shown when the value is refused. Cut at 225 characters. */
  readonly complaint?: string;
}

/** One of these values. What does not fit Excel's 255 characters, or holds a comma, goes to a hidden list sheet. */
export interface ListRule extends InputAdvice {
  readonly kind: "list";
  readonly values: readonly string[];
}

/** One of the values that stand in a column of a table of this workbook, blank rows included. */
export interface ListOfColumnRule extends InputAdvice {
  readonly kind: "list-of-column";
  readonly table: string;
  readonly column: string;
}

/** A number between two limits, both inclusive. */
export interface NumberRule extends InputAdvice {
  readonly kind: "number";
  readonly from: number;
  readonly to: number;
  readonly integer?: boolean;
}

/** A day between two days, both inclusive. */
export interface DateRule extends InputAdvice {
  readonly kind: "date";
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Text of at most so many characters. */
export interface LengthRule extends InputAdvice {
  readonly kind: "length";
  readonly max: number;
}

export type InputRule = ListRule | ListOfColumnRule | NumberRule | DateRule | LengthRule;
