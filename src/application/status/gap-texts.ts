import type { Gap } from "../../engine/model/gap";
import type { TargetGap } from "../../engine/scores/gaps";
import { NOT_COMPUTABLE_TEXTS } from "../../engine/scores/not-computable-texts";
import { withComma } from "../../engine/text/decimal-comma";

/** "còn thiếu 0,04 điểm", "đã vượt 0,62 điểm", "vừa đạt mục tiêu"; why not, where it is not computable. */
export function gapText({ gap, because }: Gap): string {
  if (gap === null) return `không tính được: ${NOT_COMPUTABLE_TEXTS[because ?? "no-score"].vi}`;
  if (gap === 0) return "vừa đạt mục tiêu";
  return gap > 0 ? `còn thiếu ${withComma(gap)} điểm` : `đã vượt ${withComma(-gap)} điểm`;
}

const rankText = ({ rankGap, latest }: Gap): string => {
  if (rankGap === null || latest?.rank == null) return "";
  return rankGap > 0 ? `, hạng ${latest.rank} (còn kém ${rankGap} bậc)` : `, hạng ${latest.rank} (đạt mục tiêu hạng)`;
};

/** "tỉnh Hải Dương (cũ) năm 2024 8,06 điểm (chỉ số cũ …): còn thiếu 0,04 điểm". */
export function gapSentence(gap: TargetGap): string {
  const { latest, unit } = gap;
  const whose = unit === "" ? "" : `${unit} `;
  if (latest === null) return `${whose}${gapText(gap)}`.trim();
  const score = latest.score === null ? "chưa công bố điểm" : `${withComma(latest.score)} điểm`;
  const via = latest.via === null ? "" : ` (${latest.via})`;
  return `${whose}năm ${latest.year} ${score}${via}: ${gapText(gap)}${rankText(gap)}`;
}
