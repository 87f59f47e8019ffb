import type { JudgedGap } from "../../../application/status/status-view";
import { withComma } from "../../../engine/text/decimal-comma";

/** 7.5 → "7,5": as Vietnamese offices write decimals; at most three places. */
export const decimal = (value: number): string => withComma(Number(value.toFixed(3)));

/** "8,1–8,5", "74", "hạng 1–10"; "–" where the plan sets neither. */
export function targetText({ target: { from, to, rankFrom, rankTo } }: Pick<JudgedGap, "target">): string {
  const points = span(from, to);
  const ranks = span(rankFrom, rankTo);
  const parts = [points, ranks === "" ? "" : `hạng ${ranks}`].filter(Boolean);
  return parts.length === 0 ? "–" : parts.join(", ");
}

function span(from: number | null, to: number | null): string {
  if (from === null) return to === null ? "" : decimal(to);
  return to === null || to === from ? decimal(from) : `${decimal(from)}–${decimal(to)}`;
}

/** Length of each bar against the longest, 0–1; 0 where nothing can be computed. */
export function barShares(gaps: readonly Pick<JudgedGap, "gap">[]): number[] {
  const lengths = gaps.map(({ gap }) => Math.abs(gap ?? 0));
  const longest = Math.max(0, ...lengths);
  return lengths.map((length) => (longest === 0 ? 0 : length / longest));
}
