import { type CalendarDate, calendarDate } from "../../calendar/calendar-date";

export interface LooseDay {
  readonly day: CalendarDate;
  readonly confidence: number;
}

/** Days a typed text may mean, the likeliest first: "31/12/2025", "31.12.25", "2025/12/31"; "12/31/2025" has day and month swapped. */
export function looseDay(text: string): LooseDay[] {
  const parts = text.match(/\d+/g)?.map(Number) ?? [];
  if (parts.length !== 3 || /\p{L}/u.test(text.replaceAll(/ngày|tháng|năm/giu, ""))) return [];
  const [first = 0, second = 0, third = 0] = parts;
  const written = first > 31 ? calendarDate(first, second, third) : calendarDate(fullYear(third), second, first);
  if (written !== null) return [{ day: written, confidence: 0.95 }];
  const swapped = first > 31 ? null : calendarDate(fullYear(third), first, second);
  return swapped === null ? [] : [{ day: swapped, confidence: 0.6 }];
}

const fullYear = (year: number): number => (year < 100 ? 2000 + year : year);
