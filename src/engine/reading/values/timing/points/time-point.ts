/**
 * `months` is a run of months that is no quarter and no half-year ("9 tháng đầu năm"); `issue-day` is the day the plan
 * was issued ("từ nay", "từ ngày ban hành Kế hoạch").
 */
export type TimeUnit = "day" | "month" | "quarter" | "half-year" | "months" | "year" | "issue-day";

/** A time named in a clear text, before it is known which year it lies in. Positions are those of the clear text. */
export interface TimePoint {
  readonly at: number;
  readonly end: number;
  readonly unit: TimeUnit;
  /** Null where no year is printed beside it. */
  readonly year: number | null;
  /** 1–12, also where such a month does not exist in print ("31/13"): the day is checked later. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** 1–31 for a day, null for longer units. */
  readonly day: number | null;
  /** How sure the form of the point is: an Excel date, a year of two figures. */
  readonly form?: "excel-date" | "two-digit-year";
}

/** Finds its kind of points; what earlier readers took stands as "#" in the text. */
export type PointReader = (text: string) => TimePoint[];

export const wholeYear = (at: number, end: number, year: number | null): TimePoint => ({
  at,
  end,
  unit: "year",
  year,
  firstMonth: 1,
  lastMonth: 12,
  day: null,
});
