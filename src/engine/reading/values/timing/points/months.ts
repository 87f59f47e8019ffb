import { countedUnitReader } from "./counted-units";
import type { PointReader, TimePoint } from "./time-point";

/** "tháng 9/2025", "các tháng 3, 6, 9", "T9/2025", "tháng IX". */
export const readMonths: PointReader = countedUnitReader({
  unit: "month",
  words: String.raw`thang|thg\.?|th\.?|t\.?`,
  count: String.raw`(?:1[0-2]|0?[1-9]|xii|xi|x|ix|viii|vii|vi|iv|v|i{1,3})(?![a-z_\d])`,
  largest: 12,
  monthsEach: 1,
});

/** "9/2025" and "9-12/2025", "9, 10/2025" without the word; never a piece of "15/9/2025" or "52/2015/NĐ-CP". */
const BARE =
  /(?<![a-z_\d/.,])(?<!(?<!\d{4}\s*)-)(?<!\b(?:\d|quy|q\.?) )((?:(?:0?[1-9]|1[0-2])\s*(?:[,;&-]|va|den)\s*){0,12})(0?[1-9]|1[0-2])[/.-](20\d\d)(?![\d/])/g;

const monthPoint = (at: number, end: number, month: number, year: number | null): TimePoint => ({
  at,
  end,
  unit: "month",
  year,
  firstMonth: month,
  lastMonth: month,
  day: null,
});

export const readBareMonths: PointReader = (text) =>
  [...text.matchAll(BARE)].flatMap((found) => {
    const list = found[1] ?? "";
    const earlier = [...list.matchAll(/\d{1,2}/g)].map((member) => {
      const at = found.index + member.index;
      return monthPoint(at, at + member[0].length, Number(member[0]), null);
    });
    const at = found.index + list.length;
    return [...earlier, monthPoint(at, found.index + found[0].length, Number(found[2]), Number(found[3]))];
  });
