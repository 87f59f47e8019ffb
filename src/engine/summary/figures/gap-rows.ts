import type { Gap, NotComputable } from "../../model/gap";
import { subIndexLabel } from "../../sheets/register/scores-sheet";
import type { Quarter } from "../quarter";
import { pointsText } from "../words";

/** A gap with the name people read. */
export interface GapRow extends Gap {
  readonly name: string;
}

const NOT_COMPUTABLE_TEXTS: Readonly<Record<NotComputable, string>> = {
  "no-target": "chưa đặt mục tiêu",
  "no-score": "chưa có điểm",
  "no-crosswalk": "chỉ số mới, không có chỉ số cũ tương ứng",
  "not-published": "kết quả chưa công bố",
};

/** In the order of the plan's targets. */
export const gapRows = ({ gaps, subIndices }: Quarter): GapRow[] =>
  gaps.map((gap) => ({ ...gap, name: subIndexLabel(gap.subIndex, subIndices) }));

/** Sub-indices short of their target, the furthest first; the whole index is no sub-index. */
export const furthestFromTarget = (rows: readonly GapRow[]): GapRow[] =>
  rows
    .filter(({ subIndex, gap, computable }) => computable && subIndex !== "total" && (gap ?? 0) > 0)
    .sort((one, other) => (other.gap ?? 0) - (one.gap ?? 0));

/** How a gap stands, with a sign beside the words: a colour alone tells nothing to who cannot see it. */
export function gapVerdict({ computable, because, gap, rankGap }: Gap): {
  readonly text: string;
  readonly isShort: boolean | null;
} {
  if (!computable) {
    const why = because === null ? "thiếu số liệu" : NOT_COMPUTABLE_TEXTS[because];
    return { text: `– Không tính được: ${why}`, isShort: null };
  }
  const lacks = [
    ...(Math.round((gap ?? 0) * 100) > 0 ? [`còn thiếu ${pointsText(gap)} điểm`] : []),
    ...((rankGap ?? 0) > 0 ? [`còn kém ${rankGap ?? 0} bậc`] : []),
  ].join(", ");
  if (lacks === "") return { text: "✓ Đạt mục tiêu", isShort: false };
  return { text: `▼ ${lacks.charAt(0).toLocaleUpperCase("vi")}${lacks.slice(1)}`, isShort: true };
}
