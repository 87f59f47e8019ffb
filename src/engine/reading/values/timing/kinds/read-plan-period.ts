import { calendarDate } from "../../../../calendar/calendar-date";
import type { CellFacts } from "../cell-facts";
import { type CellReading, reading } from "../cell-reading";

const WHOLE_PERIOD =
  /^(?:(?:trong|ca|suot|trong ca|trong suot|den het|het|toa_n)\s+)*giai doan(?:\s+(?:thuc hien )?(?:ke hoach|cua ke hoach))?\.?$/;

/** "Cả giai đoạn": the period the plan names itself. */
export function readPlanPeriod(facts: CellFacts): CellReading | null {
  const { period } = facts.context;
  if (period === null || !WHOLE_PERIOD.test(facts.text)) return null;
  const [start, due] = [calendarDate(period.from, 1, 1), calendarDate(period.to, 12, 31)];
  if (start === null || due === null || start > due) return null;
  return reading(period.from === period.to ? "year" : "year-range", { start, due });
}
