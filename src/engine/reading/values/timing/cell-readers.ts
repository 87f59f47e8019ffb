import type { CellFacts } from "./cell-facts";
import type { CellReading } from "./cell-reading";
import { readBareDuration, readCondition, readDuration, readReference } from "./kinds/read-conditional";
import { readDeadlines } from "./kinds/read-deadlines";
import { readBareMark, readEmptySign, readFragment, readNoSuchUnit, readStatusRemark } from "./kinds/read-leftovers";
import { readOngoingFirst, readOpenEnd } from "./kinds/read-ongoing";
import { readPlanPeriod } from "./kinds/read-plan-period";
import { readBareFrequency, readRecurring } from "./kinds/read-recurring";

export type CellReader = (facts: CellFacts) => CellReading | null;

/** The order is the rule: the first that understands the cell decides what kind of time it states. */
export const CELL_READERS: readonly CellReader[] = [
  readEmptySign,
  readBareMark,
  readStatusRemark,
  readFragment,
  readNoSuchUnit,
  readPlanPeriod,
  readOpenEnd,
  readRecurring,
  readOngoingFirst,
  readDeadlines,
  readDuration,
  readBareDuration,
  readCondition,
  readBareFrequency,
  readReference,
];
