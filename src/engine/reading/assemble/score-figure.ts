import { cleanText } from "../../text/clean";
import { numberOf } from "../prose/figures/number";

/** A printed figure: one value has `to` null, a band both. */
export interface Figure {
  readonly from: number;
  readonly to: number | null;
}

/** "7,14", "8,1 - 8,5", "20/21" (place 20 of 21), "≥ 7,5"; null where it is blank or says something else. */
export function figureOf(cell: string): Figure | null {
  const text = cleanText(cell)
    .replace(/^(?:trên|từ|≥|>=|>|đạt|hạng|thứ)\s*/iu, "")
    .replace(/\s*điểm$/iu, "");
  const band = /^([\d.,]+)\s*(?:-|–|—|đến)\s*([\d.,]+)$/u.exec(text);
  if (band !== null) {
    const [from, to] = [numberOf(band[1] ?? ""), numberOf(band[2] ?? "")];
    return from === null || to === null ? null : { from, to };
  }
  const value = numberOf(text.replace(/(?:(?<!\s)\s+)?\/\s*\d+$/, ""));
  return value === null ? null : { from: value, to: null };
}
