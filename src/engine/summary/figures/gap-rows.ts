import type { Gap } from "../../model/gap";
import { NOT_COMPUTABLE_TEXTS } from "../../scores/not-computable-texts";
import { subIndexLabel } from "../../sheets/register/scores-sheet";
import { withCapital } from "../../text/capitals";
import type { Quarter } from "../quarter";
import { pointsText } from "../words";

/** A gap with the name people read. */
export interface GapRow extends Gap {
  readonly name: string;
}

/** In the order of the plan's targets. */
export const gapRows = ({ gaps, subIndices }: Quarter): GapRow[] =>
  gaps.map((gap) => ({ ...gap, name: subIndexLabel(gap.subIndex, subIndices) }));

/** Sub-indices short of their target, the furthest first; the whole index is no sub-index. */
export const furthestFromTarget = (rows: readonly GapRow[]): GapRow[] =>
  rows
    .filter(({ subIndex, gap, computable }) => computable && subIndex !== "total" && (gap ?? 0) > 0)
    .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0));

/** Of the target or beyond, below it, or nobody can say. */
export type GapStanding = "met" | "short" | "unknown";

/** How a gap stands, with a sign beside the words: a colour alone tells nothing to who cannot see it. */
export function gapVerdict({ computable, because, gap, rankGap }: Gap): {
  readonly text: string;
  readonly standing: GapStanding;
} {
  if (!computable) {
    const why = because === null ? "thiếu số liệu" : NOT_COMPUTABLE_TEXTS[because].vi;
    return { text: `– Không tính được: ${why}`, standing: "unknown" };
  }
  const lacks = [
    ...(Math.round((gap ?? 0) * 100) > 0 ? [`còn thiếu ${pointsText(gap)} điểm`] : []),
    ...((rankGap ?? 0) > 0 ? [`còn kém ${rankGap ?? 0} bậc`] : []),
  ].join(", ");
  if (lacks === "") return { text: "✓ Đạt mục tiêu", standing: "met" };
  return { text: `▼ ${withCapital(lacks)}`, standing: "short" };
}
