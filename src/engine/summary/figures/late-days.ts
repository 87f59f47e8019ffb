import { dayNumber } from "../../calendar/calendar-date";
import type { Quarter } from "../quarter";
import { type TaskResult, taskResults } from "./task-results";

/** Buckets of days late, both ends inclusive; the last is open. */
export const LATE_BUCKETS = [
  { label: "1–30 ngày", from: 1, to: 30 },
  { label: "31–60 ngày", from: 31, to: 60 },
  { label: "61–90 ngày", from: 61, to: 90 },
  { label: "Trên 90 ngày", from: 91, to: null },
] as const;
/** Overdue by an occurrence of a recurring task: the plan's row has no day of its own. */
export const NO_DAY_BUCKET = "Theo kỳ định kỳ";

export interface OverdueTask extends TaskResult {
  /** Days from the due day to the day of the summary; null where the row of the task has no due day. */
  readonly daysLate: number | null;
  readonly bucket: string;
  readonly overdueBodies: readonly string[];
}

const bucketOf = (days: number | null): string =>
  LATE_BUCKETS.find(({ from, to }) => days !== null && days >= from && (to === null || days <= to))?.label ??
  NO_DAY_BUCKET;

/** Overdue tasks, the latest first. */
export function overdueTasks(quarter: Quarter): OverdueTask[] {
  const today = dayNumber(quarter.asOf);
  return taskResults(quarter)
    .filter(({ group }) => group === "overdue")
    .map((result) => {
      const due = dayNumber(result.value.timing.due ?? "");
      const daysLate = today === null || due === null ? null : today - due;
      const late = result.status.bodies.filter(({ status, body }) => status === "overdue" && body !== null);
      return { ...result, daysLate, bucket: bucketOf(daysLate), overdueBodies: late.map(({ body }) => body ?? "") };
    })
    .sort((one, other) => (other.daysLate ?? -1) - (one.daysLate ?? -1));
}
