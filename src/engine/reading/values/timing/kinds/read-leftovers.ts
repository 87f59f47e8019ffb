import type { CellFacts } from "../cell-facts";
import { type CellReading, reading } from "../cell-reading";
import { remark, unreadable } from "../timing-doubts";
import { isUnfilled, namesNoSuchUnit, triesToStateTime, wholeOf } from "./fragments";
import { isBareMark, isEmptySign, isStatusRemark } from "./remarks";

export function readEmptySign(facts: CellFacts): CellReading | null {
  return isEmptySign(facts.printed) ? reading("none") : null;
}

export function readBareMark(facts: CellFacts): CellReading | null {
  return isBareMark(facts.text) ? reading("none", { doubts: [remark(facts.printed)] }) : null;
}

/** A status stands where a time belongs; a date in it is when something was done, not when it is due. */
export function readStatusRemark(facts: CellFacts): CellReading | null {
  if (facts.ongoing >= 0 || facts.recurrence !== null || !isStatusRemark(facts.text)) return null;
  return reading("none", { doubts: [remark(facts.printed)] });
}

export function readFragment(facts: CellFacts): CellReading | null {
  const whole = wholeOf(facts.text);
  return whole === null && !isUnfilled(facts.text)
    ? null
    : reading("unreadable", { doubts: [unreadable(facts.printed, whole)] });
}

/** A month or quarter that does not exist: what else the cell says may belong to it ("tháng 13 năm 2025" is no year). */
export function readNoSuchUnit(facts: CellFacts): CellReading | null {
  return namesNoSuchUnit(facts.text) ? reading("unreadable", { doubts: [unreadable(facts.printed, null)] }) : null;
}

/** What no reader understood: unreadable where it tries to state a time, else a remark. */
export function readRest(facts: CellFacts): CellReading {
  if (triesToStateTime(facts.rest)) return reading("unreadable", { doubts: [unreadable(facts.printed, null)] });
  return reading("none", { doubts: [remark(facts.printed)] });
}
