/** Hours, days of the week and parts of a day say nothing about the calendar day beside them. */
const CLOCK = String.raw`\d{1,2}\s*(?:(?:gio|h|g)\b(?:\s*\d{1,2}\s*(?:phut|p)?\b)?|(?:h|g)\d{2}(?:p|phut)?\b|:\d{2}(?::\d{2})?)`;
const CLOCK_RANGE = new RegExp(`(?:\\b(?:tu|luc|vao)\\s+)?${CLOCK}\\s*(?:-|den)\\s*(?:luc\\s+)?${CLOCK}`, "g");
const CLOCK_TIME = new RegExp(`(?:\\b(?:luc|vao hoi|vao luc)\\s+)?(?<![\\d/])${CLOCK}`, "g");
const WEEKDAY =
  /(?<!\b(?:lan|ky hop|phien|nhat|tuan|khoa_?|hai) )\b(?:thu\s+(?:hai|ba|tu_|nam|sa_u|ba_y|[2-7])\b|chu_? nha_t)/g;
const PART_OF_DAY = /\b(?:buoi|buo_i|sang|chieu|to_i)\b(?=\s*,?\s*(?:ngay|\d{1,2}\/|$))/g;

/** "Từ 20 giờ 15 phút - 20 giờ 45 phút ngày 23 tháng 1" → "ngày 23 tháng 1". */
export function dropClockTimes(text: string): string {
  if (!/\d|\bthu\b|nha_t|sang|chieu|buo/.test(text)) return text;
  return text
    .replace(CLOCK_RANGE, " ")
    .replace(CLOCK_TIME, " ")
    .replace(WEEKDAY, " ")
    .replace(PART_OF_DAY, " ")
    .replace(/(?<!\s)\s+([,.;)])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}
