import { strFromU8 } from "fflate";
import type { Parts } from "../package";

const TAG = /<(\/?)(?:\w+:)?(table-row|table-cell|covered-table-cell)\b([^>]*)>/g;
const repeated = (attributes: string, name: string): number => {
  const found = new RegExp(`number-${name}-repeated\\s*=\\s*["'](\\d{1,9})["']`).exec(attributes);
  return Math.max(1, Number(found?.[1] ?? 1));
};

/**
 * How many filled cells the tables of an .ods file come to, or 0 where it has none. Rows and cells are written once with a count, so
 * that a kilobyte can stand for millions; the library writes each of them out.
 */
export function filledOdsCells(parts: Parts): number {
  const content = parts.get("content.xml");
  if (content === undefined) return 0;
  let total = 0;
  let rows = 1;
  let inRow = 0;
  for (const [, close, name, attributes = ""] of strFromU8(content).matchAll(TAG)) {
    if (name === "table-row") {
      total += close === "/" ? inRow * rows : 0;
      rows = repeated(attributes, "rows");
      inRow = 0;
    } else if (close !== "/" && !attributes.endsWith("/")) inRow += repeated(attributes, "columns");
  }
  return total;
}
