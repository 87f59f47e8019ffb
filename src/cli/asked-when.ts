import { typedDay } from "../engine/calendar/typed-day";
import { periodOfWords } from "../engine/consolidation/values/period-value";
import { type CliTools, type Invocation, textOption } from "./verb";

/** The day asked about: `--as-of 2025-12-10` or `10/12/2025`, today where it is not given; a text that is no day as it was typed. */
export function dayAsked(invocation: Invocation, { now }: CliTools): string {
  const typed = textOption(invocation, "as-of");
  return typed === null ? now.slice(0, 10) : (typedDay(typed) ?? typed);
}

/** The key of the period asked about: `--period 2025-Q4` or "Năm 2025"; a text that is none as it was typed, null where it is not given. */
export function periodAsked(invocation: Invocation): string | null {
  const typed = textOption(invocation, "period");
  return typed === null ? null : (periodOfWords(typed)?.key ?? typed);
}
