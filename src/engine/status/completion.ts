import type { CalendarDate } from "../calendar/calendar-date";
import type { StatusCase } from "./status-case";

/** Done for good: continuing work is only ever done for a period. */
export const isDone = ({ latest, continues }: StatusCase): boolean => latest?.progress === "done" && !continues;

/** The day it was completed, else the day the answer was sent; null where neither is written. */
export const completionDay = ({ latest }: StatusCase): CalendarDate | null =>
  latest?.completedOn ?? latest?.sentOn ?? null;

/** Continuing work that was answered as done in this period: nothing of it is late any more. */
export const isDoneForPeriod = ({ inPeriod, continues }: StatusCase): boolean =>
  continues && inPeriod?.progress === "done";
