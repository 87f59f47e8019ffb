import type { Target } from "../model/plan";
import type { SubIndex } from "../model/sub-index";
import { type ScoreBook, unitOf } from "./score-book";

/** The edition a set of sub-indices belongs to; null where there are none or they are of several. */
export function editionOf(keys: readonly string[], subIndices: readonly SubIndex[]): string | null {
  const editions = new Set(keys.map((key) => subIndices.find((one) => one.key === key)?.edition ?? key.split(".")[0]));
  const [edition] = editions;
  return editions.size === 1 ? (edition ?? null) : null;
}

/** The edition a unit's published total of a year is of, told by the sub-indices published with it. */
export const editionOfYear = (
  book: ScoreBook,
  of: { readonly index: string; readonly unit: string; readonly year: number },
  subIndices: readonly SubIndex[],
): string | null => editionOf(book.subIndicesOf(of.index, of.unit, of.year), subIndices);

/** The edition a target is of: its own sub-index's, for a total that of the other targets of the same unit and year. */
export function editionOfTarget(
  target: Target,
  targets: readonly Target[],
  subIndices: readonly SubIndex[],
): string | null {
  if (target.subIndex !== "total") return editionOf([target.subIndex], subIndices);
  const others = targets.filter(
    (one) =>
      one.subIndex !== "total" &&
      one.index === target.index &&
      one.year === target.year &&
      unitOf(one) === unitOf(target),
  );
  return editionOf(
    others.map(({ subIndex }) => subIndex),
    subIndices,
  );
}
