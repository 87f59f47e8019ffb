import { addDays, type CalendarDate, dayNumber, dayOf } from "../calendar/calendar-date";
import type { Period } from "../periods/period";
import type { DataWindow } from "./status-settings";

/** First and last day of what a period's report speaks of, both inclusive. */
export interface Span {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const CUT_OFF_DAY = 14;
const WORKING_DAYS_TO_SEND = 2;

/**
 * The days a period's data covers. By the decree a quarter runs from the 15th of the month before it to the 14th of its
 * last month (domain part 8): Q3/2025 is 15/06/2025–14/09/2025, Q1/2026 begins on 15/12/2025.
 */
export function dataSpan(period: Period, window: DataWindow): Span {
  if (window === "calendar") return { first: period.first, last: period.last };
  const lastMonth = period.quarter * 3;
  const before = period.quarter === 1 ? dayOf(period.year - 1, 12, 15) : dayOf(period.year, lastMonth - 3, 15);
  return { first: before, last: dayOf(period.year, lastMonth, CUT_OFF_DAY) };
}

/**
 * Days from the period's last day to the first day on which its report is late, where the plan names no day. By the decree
 * a report is sent within two working days of the cut-off, so the day after those is late: a negative number.
 */
export function daysAfterPeriodOf(period: Period, window: DataWindow, setting: number): number {
  if (window === "calendar") return setting;
  const late = addDays(workingDaysAfter(dataSpan(period, window).last, WORKING_DAYS_TO_SEND), 1);
  return (dayNumber(late) ?? 0) - (dayNumber(period.last) ?? 0);
}

/** The day `count` working days later; Saturdays and Sundays are none. Public holidays are not known here. */
function workingDaysAfter(from: CalendarDate, count: number): CalendarDate {
  let date = from;
  for (let left = count; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date)) left -= 1;
  }
  return date;
}

/** Day 0, 01/01/1970, was a Thursday. */
const isWorkingDay = (date: CalendarDate): boolean => {
  const weekday = ((((dayNumber(date) ?? 0) + 3) % 7) + 7) % 7;
  return weekday < 5;
};
