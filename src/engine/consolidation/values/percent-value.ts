import { type PlainValue, valueOf } from "../../workbook/cells";
import type { ContentCell } from "../../workbook/content";
import { textOf } from "../sheet/sheet-view";

/** 0–100, or why the cell gives none: it could mean two things, or it is no share at all. */
export type PercentReading =
  | { readonly kind: "percent"; readonly percent: number; readonly recovered: boolean }
  | { readonly kind: "ambiguous" }
  | { readonly kind: "unreadable" };

/**
 * "80", "80%", 80 and 0.8 in a cell formatted as a percentage are 80. A bare share between 0 and 1 could be 0.8 % or 80 %.
 */
export function readPercent(cell: ContentCell): PercentReading {
  const value: PlainValue = valueOf(cell.value);
  if (value.kind === "number") return cell.percent ? formatted(value.number) : bare(value.number, false);
  if (value.kind !== "text") return { kind: "unreadable" };
  return written(textOf(cell));
}

function written(text: string): PercentReading {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s*(%?)$/.exec(text);
  if (found === null) return { kind: "unreadable" };
  const number = Number((found[1] ?? "").replace(",", "."));
  return found[2] === "%" ? within(number, true) : bare(number, true);
}

const bare = (number: number, recovered: boolean): PercentReading =>
  number > 0 && number < 1 ? { kind: "ambiguous" } : within(number, recovered);

/** 80 in a cell formatted as a percentage is shown as 8000%: nobody means that. */
function formatted(number: number): PercentReading {
  if (number > 1 && number < 2) return { kind: "ambiguous" };
  return number >= 2 ? within(number, true) : within(number * 100, false);
}

function within(number: number, recovered: boolean): PercentReading {
  const percent = Number(number.toPrecision(12));
  return percent >= 0 && percent <= 100 ? { kind: "percent", percent, recovered } : { kind: "unreadable" };
}
