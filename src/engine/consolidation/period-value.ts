import { type Period, periodOf, quarterOf } from "../periods/period";
import { fold } from "../text/fold";

const QUARTERS: Readonly<Record<string, Period["quarter"]>> = {
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
};

/** The period a form names: "2025-Q3", "Quý III/2025", "quý 3 năm 2025", "Q3/2025", "Năm 2025"; null where it names none. */
export function periodOfWords(text: string): Period | null {
  const exact = periodOf(text);
  if (exact !== null) return exact;
  const words = fold(text).replace(/^(?:ky|bao cao|ky bao cao) /, "");
  const quarter = /^(?:quy |q)\s*(iv|i{1,3}|[1-4])(?: nam)? (\d{4})$/.exec(words);
  const number = QUARTERS[quarter?.[1] ?? ""];
  if (quarter !== null && number !== undefined) return quarterOf(Number(quarter[2]), number);
  const reversed = /^(\d{4}) q(?:uy)? ?(iv|i{1,3}|[1-4])$/.exec(words);
  const other = QUARTERS[reversed?.[2] ?? ""];
  if (reversed !== null && other !== undefined) return quarterOf(Number(reversed[1]), other);
  const year = /^(?:ca )?nam (\d{4})$/.exec(words);
  return year === null ? null : quarterOf(Number(year[1]), 4);
}
