import { type CalendarDate, dayOf, lastDayOfMonth, partsOf } from "../calendar/calendar-date";
import { romanNumeral } from "../text/roman";

/** A reporting period: one quarter (kỳ báo cáo quý); the fourth is the annual report. `key` is "2025-Q3". Days inclusive. */
export interface Period {
  readonly key: string;
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const QUARTERS = [1, 2, 3, 4] as const;
export function quarterOf(year: number, quarter: Period["quarter"]): Period {
  const lastMonth = quarter * 3;
  return {
    key: `${year}-Q${quarter}`,
    year,
    quarter,
    first: dayOf(year, lastMonth - 2, 1),
    last: dayOf(year, lastMonth, lastDayOfMonth(year, lastMonth)),
  };
}

/** "2025-Q3" → the period; null where the text is none. Capitals do not matter. */
export function periodOf(text: string): Period | null {
  const found = /^(\d{4})-q([1-4])$/i.exec(text.trim());
  const quarter = QUARTERS.find((one) => one === Number(found?.[2]));
  return found === null || quarter === undefined ? null : quarterOf(Number(found[1]), quarter);
}

/** The period a day falls in; null where the text is no day. */
export function periodOfDay(date: CalendarDate): Period | null {
  const parts = partsOf(date);
  const quarter = QUARTERS.find((one) => one === Math.ceil((parts?.month ?? 0) / 3));
  return parts === null || quarter === undefined ? null : quarterOf(parts.year, quarter);
}

export const nextPeriod = ({ year, quarter }: Period): Period =>
  quarter === 4 ? quarterOf(year + 1, 1) : quarterOf(year, QUARTERS[quarter]);

export const previousPeriod = ({ year, quarter }: Period): Period => {
  const before = QUARTERS[quarter - 2];
  return before === undefined ? quarterOf(year - 1, 4) : quarterOf(year, before);
};

/** As a person reads it: "Quý III/2025"; the fourth is "Năm 2025". */
export const periodLabel = ({ year, quarter }: Period): string =>
  quarter === 4 ? `Năm ${year}` : `Quý ${romanNumeral(quarter)}/${year}`;

/** The same of a key: "Quý III/2025" for "2025-Q3"; a text that is no key as it stands. */
export const periodName = (key: string): string => {
  const period = periodOf(key);
  return period === null ? key : periodLabel(period);
};
