import { printedYear, YEAR_BEHIND } from "./printed-year";
import type { PointReader, TimePoint } from "./time-point";

/** "2026-05-01 00:00:00": a real date of Excel. Where the day is 12 or less, day and month may have been swapped on entry. */
const EXCEL =
  /(?<![\d-])((?:19|20)\d\d)([-/])(\d{1,2})\2(\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?)?(?![\d-])/g;
const FULL = /(?<![\d/])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|(?<=\/)\d\d)(?!\d|\/\d)/g;
const NO_YEAR =
  /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/%])(?!\.\d)(?:,?\s*(?:cua\s+)?nam\s*((?:19|20)\d\d)(?!\d)|\s*\((?:nam )?(20\d\d)\))?/g;
const IN_WORDS = new RegExp(
  String.raw`(?<![\d/])(?<!\b(?:tuan|thu|lan|quy|ky|doan|so) )(?:\b(?:ngay|mung)\s*)?(\d{1,2})\s*(?:cua\s+)?(?:cac\s+)?thang\s*(\d{1,2}(?:\s*(?:,|va)\s*(?:thang\s*)?\d{1,2}(?![\d/]))*)(?!\d|\s*lan\b|/\d{1,2}\b)(?:${YEAR_BEHIND})?`,
  "g",
);

/** Days before the last one, which alone carries the month: "từ ngày 01 đến ngày 15/9/2025", "15, 16/10". */
const JOIN = String.raw`\s*(?:[,;&-]|\b(?:va|den het|den|toi|hoac)\b)\s*(?:ngay\s*)?`;
const EARLIER = new RegExp(
  String.raw`(?:^|[(:;]|\b(?:ngay|mung|tu|den|trong|vao|truoc|cac)\s)\s*((?:\d{1,2}${JOIN})+)$`,
);

/** In characters, for the days before the last one. */
const LONGEST_LIST = 80;

type PrintedDay = Pick<TimePoint, "at" | "end" | "year" | "form"> & { readonly day: number; readonly month: number };

const dayPoint = (printed: PrintedDay): TimePoint => ({
  at: printed.at,
  end: printed.end,
  unit: "day",
  year: printed.year,
  firstMonth: printed.month,
  lastMonth: printed.month,
  day: printed.day,
  ...(printed.form === undefined ? {} : { form: printed.form }),
});

function withEarlierDays(text: string, last: PrintedDay): TimePoint[] {
  const list = EARLIER.exec(text.slice(Math.max(0, last.at - LONGEST_LIST), last.at))?.[1] ?? "";
  const start = last.at - list.length;
  const earlier = [...list.matchAll(/\d{1,2}/g)].map((member) => {
    const at = start + member.index;
    return dayPoint({ at, end: at + member[0].length, year: null, day: Number(member[0]), month: last.month });
  });
  return [...earlier, dayPoint(last)];
}

export const readExcelDates: PointReader = (text) =>
  [...text.matchAll(EXCEL)].map((found) =>
    dayPoint({
      at: found.index,
      end: found.index + found[0].length,
      year: Number(found[1]),
      month: Number(found[3]),
      day: Number(found[4]),
      form: "excel-date",
    }),
  );

/** "15/10/2025", "15-10-2025", "15.10.2025", "15/10/25". A day that does not exist is kept: it is named later. */
export const readFullDates: PointReader = (text) =>
  [...text.matchAll(FULL)].flatMap((found) =>
    withEarlierDays(text, {
      at: found.index,
      end: found.index + found[0].length,
      day: Number(found[1]),
      month: Number(found[3]),
      ...printedYear(found[4]),
    }),
  );

/** "ngày 08 tháng 10 năm 2025", "ngày 20 của các tháng 3, 6, 9". */
export const readDatesInWords: PointReader = (text) =>
  [...text.matchAll(IN_WORDS)].flatMap((found) => {
    const months = [...(found[2] ?? "").matchAll(/\d{1,2}/g)].map((month) => Number(month[0]));
    const end = found.index + found[0].length;
    const year = found[3] === undefined ? null : Number(found[3]);
    const place = { end, year, day: Number(found[1]) };
    if (months.length === 1) return withEarlierDays(text, { ...place, at: found.index, month: months[0] ?? 0 });
    // the first point covers the words, the others stand side by side at its end
    const tail = end - months.length;
    return months.map((month, index) =>
      dayPoint({ ...place, month, at: index === 0 ? found.index : tail + index, end: tail + index + 1 }),
    );
  });

const isDayAndMonth = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
/** "hỗ trợ 24/7" is no 24th of July. */
const ROUND_THE_CLOCK = /(?<!\b(?:ngay|truoc|den|tu|het)\s)\b24\/7\b(?!\s*nam)/;

export const readDatesWithoutYear: PointReader = (text) =>
  [...text.matchAll(NO_YEAR)].flatMap((found) => {
    const [day, month] = [Number(found[1]), Number(found[2])];
    if (!isDayAndMonth(day, month) || (found[0] === "24/7" && ROUND_THE_CLOCK.test(text))) return [];
    const year = found[3] ?? found[4];
    const end = found.index + found[0].length;
    return withEarlierDays(text, { at: found.index, end, day, month, year: year === undefined ? null : Number(year) });
  });
