import { dateOf, FIRST_RIGHT_DAY, UNIX_EPOCH } from "../../engine/workbook/day-serials";

/** What a workbook with the old Mac calendar (1904) counts less. */
export const MAC_SHIFT = 1462;

/** A moment of the library as a calendar day, read in UTC: no time zone ever touches it. */
export const dayOfMoment = (moment: Date): string | null =>
  Number.isNaN(moment.getTime()) ? null : dateOf(moment.getTime() / 86_400_000 + UNIX_EPOCH);

/** `YYYY-MM-DDThh:mm:ssZ`, or null. */
export const momentText = (moment: Date | undefined): string | null =>
  moment === undefined || Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace(/\.\d+Z$/, "Z");

/** Excel's own number of a moment. Before March 1900 it is one less: Excel has counted a day that never was. */
export function serialOfMoment(moment: Date): number {
  const serial = moment.getTime() / 86_400_000 + UNIX_EPOCH;
  return serial < FIRST_RIGHT_DAY ? serial - 1 : serial;
}
