import type { Change } from "../../engine/checks/change";
import type { CheckFinding } from "../../engine/checks/check-finding";
import type { Finding } from "../../engine/model/finding";
import type { FindingSubject } from "../../engine/model/finding-subject";
import type { Score, Target } from "../../engine/model/plan";
import type { Register } from "../../engine/model/register";

/** A figure that lost its comma in a scan ("714" among 7,xx): reading left its cell open. */
export const LOST_FIGURE = "score-decimal-lost";

export interface LostFigure {
  /** A person has typed a figure since. */
  readonly isFilled: boolean;
  /** The cell the figure belongs to, and the figure it most likely was: a person says yes or types another. */
  readonly finding: Partial<CheckFinding>;
}

/** Where a figure of the score table belongs. */
interface FigureCell {
  readonly column: "Điểm" | "Mục tiêu từ";
  readonly stands: number | null;
  readonly subject: FindingSubject;
  readonly changeTo: (points: number) => Change;
}

/** Null where reading could not tell whose figure it is. */
export function lostFigure({ args, suggestion }: Finding, { plan }: Register): LostFigure | null {
  const cell = args.meant === "target" ? targetCell(args, plan.targets) : scoreCell(args, plan.scores);
  if (cell === null) return null;
  const { subject, column, stands } = cell;
  return { isFilled: stands !== null, finding: { subject, column, ...proposalOf(suggestion, cell) } };
}

function targetCell(args: Finding["args"], targets: readonly Target[]): FigureCell | null {
  const at = targets.findIndex(isMeantBy(args));
  const target = targets[at];
  if (target === undefined) return null;
  return {
    column: "Mục tiêu từ",
    stands: target.from,
    subject: { kind: "target", at },
    changeTo: (from) => ({ on: "target", at, set: { from } }),
  };
}

function scoreCell(args: Finding["args"], scores: readonly Score[]): FigureCell | null {
  const at = scores.findIndex(isMeantBy(args));
  const found = scores[at];
  if (found === undefined) return null;
  return {
    column: "Điểm",
    stands: found.score,
    subject: { kind: "score", at },
    changeTo: (score) => ({ on: "score", at, set: { score } }),
  };
}

const isMeantBy =
  (args: Finding["args"]) =>
  ({ subIndex, year }: { readonly subIndex: string; readonly year: number }): boolean =>
    subIndex === args.subIndex && year === args.year;

function proposalOf(suggestion: string | null, { changeTo }: FigureCell): Partial<CheckFinding> {
  const points = Number((suggestion ?? "").replace(",", "."));
  if (suggestion === null || Number.isNaN(points)) return {};
  return { fix: "choose", proposals: [{ to: suggestion, confidence: 0.8, change: changeTo(points) }] };
}
