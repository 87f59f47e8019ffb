import type { Score } from "../model/plan";
import { withComma } from "../text/decimal-comma";

/** A score with its position among the scores of the plan. */
export interface ScoreView {
  readonly score: Score;
  readonly at: number;
}

/** Upper end of the scale: a sub-index has 10 points, a whole index 100. */
export const scaleOf = (one: { readonly subIndex: string }): number => (one.subIndex === "total" ? 100 : 10);

/** "74,84": points as an office writes them. */
export const pointsText = (points: number): string => withComma(Math.round(points * 100) / 100);
