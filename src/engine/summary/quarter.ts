import type { CalendarDate } from "../calendar/calendar-date";
import { type Answer, isSentBy } from "../model/answer";
import type { ExpectedAnswer } from "../model/expected-answer";
import type { Gap } from "../model/gap";
import type { Plan } from "../model/plan";
import type { PublicBody } from "../model/public-body";
import type { TaskStatus } from "../model/status";
import type { SubIndex } from "../model/sub-index";
import type { Period } from "../periods/period";

/**
 * Everything a quarterly summary is computed from: plain values of one period as of one day. `expected` and `answers` are
 * those of all periods, in the order of their sheets, because links count rows and a period is compared with the one before.
 */
export interface Quarter {
  readonly plan: Plan;
  readonly subIndices: readonly SubIndex[];
  readonly bodies: readonly PublicBody[];
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly expected: readonly ExpectedAnswer[];
  readonly answers: readonly Answer[];
  /** As of `asOf` in `period`, in the order of the plan's tasks. */
  readonly statuses: readonly TaskStatus[];
  readonly gaps: readonly Gap[];
}

/** A row with its place in its table, from 1: what a link needs. */
export interface Placed<T> {
  readonly row: number;
  readonly value: T;
}

const placed = <T>(values: readonly T[]): Placed<T>[] => values.map((value, at) => ({ row: at + 1, value }));

/** What the plan expects in a period, by default the quarter's own. */
export const expectedIn = ({ expected, period }: Quarter, key: string = period.key): Placed<ExpectedAnswer>[] =>
  placed(expected).filter(({ value }) => value.period === key);

/** Answers of a period that had come by the day of the summary; an answer without a day sent had. */
export const answersIn = ({ answers, period, asOf }: Quarter, key: string = period.key): Placed<Answer>[] =>
  placed(answers).filter(({ value }) => value.period === key && isSentBy(value, asOf));

/** R(P): the first day on which a report of the quarter is late; null where nothing is expected. */
export const reportDueOf = (quarter: Quarter): CalendarDate | null =>
  expectedIn(quarter).find(({ value }) => value.reportDue !== null)?.value.reportDue ?? null;
