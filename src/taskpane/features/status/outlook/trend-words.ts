import type { TrendPoint } from "../../../../engine/scores/trend";
import { decimal } from "../gap-words";
import type { OutlookTexts } from "./outlook.vi";

/** "▲ tăng 4,5"; why there is none where the years cannot be compared; "" at the first. */
export function changeText({ change, newEdition }: TrendPoint, texts: OutlookTexts): string {
  if (newEdition) return texts.newEdition;
  if (change === null) return "";
  if (change === 0) return texts.level;
  return change > 0 ? `▲ ${texts.up(decimal(change))}` : `▼ ${texts.down(decimal(-change))}`;
}

/** "hạng 1, lên 2 bậc"; "" where no rank was published. */
export function rankText({ rank, climbed }: TrendPoint, texts: OutlookTexts): string {
  if (rank === null) return "";
  const moved = climbed === null || climbed === 0 ? "" : climbed > 0 ? texts.climbed(climbed) : texts.fell(-climbed);
  return [texts.rank(rank), moved].filter(Boolean).join(", ");
}

/** Length of each year's bar, 0–1, against the highest score of the line; 0 where none was published. */
export function yearShares(points: readonly TrendPoint[]): number[] {
  const highest = Math.max(0, ...points.map(({ score }) => score ?? 0));
  return points.map(({ score }) => (highest === 0 || score === null ? 0 : score / highest));
}
