import { asOfficeDate, type CalendarDate, partsOf } from "../calendar/calendar-date";
import { withComma } from "../text/decimal-comma";

/** 1234 → "1.234", as Vietnamese offices write it. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ".");

/** 0.4567 → "45,7%"; whole shares stand without a decimal. */
export function shareText(share: number): string {
  const percent = Math.round(share * 1000) / 10;
  return `${withComma(percent)}%`;
}

/** 7.5 → "7,50"; 0.175 → "0,18", as Excel rounds, whatever the machine's binary makes of it; null → "–". */
export const pointsText = (points: number | null): string =>
  points === null ? "–" : (Math.round((points + Math.sign(points) * 1e-9) * 100) / 100).toFixed(2).replace(".", ",");

export const dayText = (date: CalendarDate | null): string => (date === null ? "" : asOfficeDate(date));

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * "ngày 05 tháng 02 năm 2026": days below 10 and the months 1 and 2 carry a leading 0, other months do not (Nghị định
 * 30/2020/NĐ-CP, Phụ lục I).
 */
export function longDayText(date: CalendarDate): string {
  const parts = partsOf(date);
  if (parts === null) return date;
  const month = parts.month <= 2 ? two(parts.month) : String(parts.month);
  return `ngày ${two(parts.day)} tháng ${month} năm ${parts.year}`;
}

/** At most so many names, the rest as a number: "Sở A, Sở B và 112 đơn vị khác". */
export function namesText(names: readonly string[], most = 5): string {
  if (names.length <= most + 1) return names.join(", ");
  return `${names.slice(0, most).join(", ")} và ${countText(names.length - most)} đơn vị khác`;
}
