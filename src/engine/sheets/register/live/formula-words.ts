import { asOfficeDate, type CalendarDate, dayNumber, fromDayNumber, partsOf } from "../../../calendar/calendar-date";
import { UNIX_EPOCH } from "../../../workbook/day-serials";

/** Pieces of formulas with English function names; every one is understood by Excel 2010, LibreOffice and WPS. */

/** Text as a formula holds it: quotes doubled. At most 255 characters, which our sentences keep. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** A day as a formula holds it, whatever the language of the program; 0 where there is none. */
export function dayLiteral(date: CalendarDate | null): string {
  const parts = date === null ? null : partsOf(date);
  return parts === null ? "0" : `DATE(${parts.year},${parts.month},${parts.day})`;
}

/** Excel's number of a day; 0 where there is none. */
export const serialOf = (date: CalendarDate | null): number => {
  const days = date === null ? null : dayNumber(date);
  return days === null ? 0 : days + UNIX_EPOCH;
};

/** dd/mm/yyyy of a day number. Not by TEXT(…,"dd/mm/yyyy"): its letters change with the language of Excel. */
export const dayText = (day: string): string => `TEXT(DAY(${day}),"00")&"/"&TEXT(MONTH(${day}),"00")&"/"&YEAR(${day})`;

/** "kỳ Quý III/2025", "kỳ Năm 2025" of "2025-Q3", "2025-Q4". */
export const periodText = (period: string): string =>
  `IF(RIGHT(${period},1)="4","kỳ Năm "&LEFT(${period},4),"kỳ Quý "&MID("I  II III",VALUE(RIGHT(${period},1))*3-2,VALUE(RIGHT(${period},1)))&"/"&LEFT(${period},4))`;

/** `IF(a,x,IF(b,y,z))`. */
export const firstThat = (cases: readonly (readonly [condition: string, value: string])[], otherwise: string): string =>
  cases.reduceRight((rest, [condition, value]) => `IF(${condition},${value},${rest})`, otherwise);

/** "gửi ngày 19/09/2025" of a day number, "không ghi ngày gửi" of 0. */
export const sentText = (day: string): string => `IF(${day}=0,"không ghi ngày gửi","gửi ngày "&${dayText(day)})`;

/** What the same formula computes. */
export const sentWords = (serial: number): string =>
  serial === 0 ? "không ghi ngày gửi" : `gửi ngày ${asOfficeDate(fromDayNumber(serial - UNIX_EPOCH))}`;
