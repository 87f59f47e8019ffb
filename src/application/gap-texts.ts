import type { Gap, NotComputable } from "../engine/model/gap";
import type { TargetGap } from "../engine/scores/gaps";
import { withComma } from "../engine/text/decimal-comma";

const REASONS: Readonly<Record<NotComputable, string>> = {
  "no-target": "kế hoạch không ghi mục tiêu điểm",
  "no-score": "chưa có điểm",
  "no-crosswalk": "chỉ số mới, chưa có chỉ số cũ đối chiếu",
  "not-published": "điểm không được công bố",
};

/** Why a gap is not there: "chỉ số mới, chưa có chỉ số cũ đối chiếu". */
const notComputableText = (reason: NotComputable): string => REASONS[reason];

/** "còn thiếu 0,04 điểm", "đã vượt 0,62 điểm", "vừa đạt mục tiêu"; why not, where it is not computable. */
export function gapText({ gap, because }: Gap): string {
  if (gap === null) return `không tính được: ${because === null ? "chưa có điểm" : notComputableText(because)}`;
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
