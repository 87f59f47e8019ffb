import type { TimePoint } from "./time-point";

/** The year behind a month, a quarter or a day: "/2025", "-2025", ".2025", " năm 2025", ", năm 2025", " 2025", " (2025)". */
export const YEAR_BEHIND = String.raw`(?:\s*[/.-]\s*(?:nam\s*)?|,?\s*(?:cua\s+)?nam\s*|\s+|\s*\(\s*(?:nam\s*)?)((?:19|20)\d\d)(?![\d/])(?:\s*\))?`;

/** "Tháng 9/25": 20 to 39, so that "tháng 9/10" is not taken for a year. */
export const SHORT_YEAR = String.raw`/([23]\d)(?![\d/])`;

/** The year as printed; two figures are a year of this century, and marked as such. */
export function printedYear(digits: string | undefined): Pick<TimePoint, "year" | "form"> {
  if (digits === undefined) return { year: null };
  return digits.length === 2 ? { year: 2000 + Number(digits), form: "two-digit-year" } : { year: Number(digits) };
}
