import type { Change } from "../engine/checks/change";
import type { CheckFinding } from "../engine/checks/check-finding";
import type { Finding } from "../engine/model/finding";
import type { Register } from "../engine/model/register";

/** A figure that lost its comma in a scan ("714" among 7,xx): reading left its cell open. */
export const LOST_FIGURE = "score-decimal-lost";

export interface LostFigure {
  /** A person has typed a figure since. */
  readonly isFilled: boolean;
  /** The cell the figure belongs to, and the figure it most likely was: a person says yes or types another. */
  readonly finding: Partial<CheckFinding>;
}

/** Null where reading could not tell whose figure it is. */
export function lostFigure({ args, suggestion }: Finding, { plan }: Register): LostFigure | null {
  const isMeant = (one: { subIndex: string; year: number }): boolean =>
    one.subIndex === args.subIndex && one.year === args.year;
  const isTarget = args.meant === "target";
  const at = isTarget ? plan.targets.findIndex(isMeant) : plan.scores.findIndex(isMeant);
  if (at < 0) return null;
  const stands = isTarget ? plan.targets[at]?.from : plan.scores[at]?.score;
  return {
    isFilled: typeof stands === "number",
    finding: {
      subject: { kind: isTarget ? "target" : "score", at },
      column: isTarget ? "Mục tiêu từ" : "Điểm",
      ...proposalOf(suggestion, isTarget, at),
    },
  };
}

function proposalOf(suggestion: string | null, isTarget: boolean, at: number): Partial<CheckFinding> {
  const points = Number((suggestion ?? "").replace(",", "."));
  if (suggestion === null || Number.isNaN(points)) return {};
  const change: Change = isTarget
    ? { on: "target", at, set: { from: points } }
    : { on: "score", at, set: { score: points } };
  return { fix: "choose", proposals: [{ to: suggestion, confidence: 0.8, change }] };
}
