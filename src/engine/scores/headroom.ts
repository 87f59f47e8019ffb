import type { Gap } from "../model/gap";
import type { SubIndex } from "../model/sub-index";
import { tidy } from "./points";
import { TOTAL_PER_POINT, weightsOf } from "./weighted-total";

/** Where there is most to win for a unit. */
export interface Headroom {
  readonly subIndex: string;
  readonly unit: string;
  readonly score: number;
  /** Points short of the lower end of the target; 0 where it is reached. */
  readonly short: number;
  /** Points up to the top of the scale. */
  readonly toTop: number;
  /** What reaching the target would add to the total of 100; null without all weights. */
  readonly worth: number | null;
}

const TOP = 10;

/**
 * Sub-indices of a unit by what is still to win: with weights by what reaching the target adds to the total, else by the
 * points short of it; at the same shortfall by the room up to the top of the scale.
 */
export function headroomOf(unit: string, gaps: readonly Gap[], subIndices: readonly SubIndex[]): Headroom[] {
  const rows = gaps
    .filter((gap) => gap.unit === unit && gap.subIndex !== "total")
    .flatMap((gap) => {
      const score = gap.latest?.score ?? null;
      return score === null || gap.gap === null
        ? []
        : [headroom(gap, { score, short: Math.max(0, gap.gap) }, subIndices)];
    });
  return rows.sort(
    (one, other) =>
      (other.worth ?? other.short) - (one.worth ?? one.short) ||
      other.toTop - one.toTop ||
      (one.subIndex < other.subIndex ? -1 : 1),
  );
}

function headroom(
  { subIndex, unit }: Gap,
  { score, short }: { readonly score: number; readonly short: number },
  subIndices: readonly SubIndex[],
): Headroom {
  const edition = subIndices.find((one) => one.key === subIndex)?.edition ?? "";
  const weight = weightsOf(edition, subIndices)?.of.get(subIndex) ?? null;
  const worth = weight === null ? null : tidy(short * weight * TOTAL_PER_POINT);
  return { subIndex, unit, score, short, toTop: tidy(TOP - score), worth };
}
