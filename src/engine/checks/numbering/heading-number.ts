import { romanValue } from "../../text/roman";

/** "VII" → 7, "7" → 7; null for letters, dotted numbers and what is no number. */
export function headingNumber(printed: string | null): { style: "roman" | "arabic"; number: number } | null {
  const bare = (printed ?? "").trim().replace(/(?<![.)])[.)]+$/, "");
  if (/^\d{1,3}$/.test(bare)) return { style: "arabic", number: Number(bare) };
  const number = /^[XVI]+$/.test(bare) ? romanValue(bare) : null;
  return number === null ? null : { style: "roman", number };
}
