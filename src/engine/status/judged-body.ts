import type { CalendarDate } from "../calendar/calendar-date";

/** A body a task is judged for. `reportDue` is its own day where `Theo dõi` names one, null: the period's. */
export interface JudgedBody {
  readonly body: string;
  readonly reportDue: CalendarDate | null;
}
