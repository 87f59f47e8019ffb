import { romanValue } from "../../../../text/roman";

/** "9", "09", "iv", and a scanner's "lv" or "il1"; null where the text is no number. */
export const printedCount = (text: string): number | null =>
  /^\d+$/.test(text) ? Number(text) : romanValue(text.replace(/[l1|]/g, "i").toUpperCase());
