import { asOfficeDate } from "../../engine/calendar/calendar-date";
import type { Conflict, Resolution } from "../../engine/consolidation/settling/conflicts";
import { type InputField, RETURN_HEADERS } from "../../engine/returns/return-columns";
import { withComma } from "../../engine/text/decimal-comma";
import { shownValue } from "./consolidate-json";

/** A place where returns say different things, as it is told; `body` null: two bodies differ, not two returns of one. */
export interface ConflictLine {
  readonly task: string;
  readonly body: string | null;
  /** Header of the column of the form. */
  readonly column: string;
  /** What is written, as people read it ("" where left blank), and where: file, sheet and cell. */
  readonly values: readonly { readonly text: string; readonly where: string }[];
  readonly resolution: Resolution;
}

export interface ToldConflicts {
  readonly count: number;
  /** Those a person should look at before the others. */
  readonly first: readonly ConflictLine[];
}

/** Nobody reads more, and a thousand returns hold a hundred thousand. */
const MOST_TOLD = 200;

/** What waits for a person, then what was settled without the newer return, then the rest. */
const URGENCY: readonly Resolution[] = ["undecided", "each-body", "register-kept", "newer-return", "decided"];

export const toldConflicts = (conflicts: readonly Conflict[]): ToldConflicts => ({
  count: conflicts.length,
  first: URGENCY.flatMap((resolution) => conflicts.filter((one) => one.resolution === resolution))
    .slice(0, MOST_TOLD)
    .map(lineOf),
});

const lineOf = ({ task, body, field, values, resolution }: Conflict): ConflictLine => ({
  task,
  body,
  column: RETURN_HEADERS[field],
  values: values.map(({ value, source: { file, sheet, cell } }) => ({
    text: textOf(field, value),
    where: `${file}, ${sheet}!${cell}`,
  })),
  resolution,
});

function textOf(field: InputField, value: string | number | null): string {
  const shown = shownValue(field, value);
  if (shown === null) return "";
  if (typeof shown === "number") return withComma(shown);
  return field === "completedOn" ? asOfficeDate(shown) : shown;
}
