import type { CheckFinding } from "../../engine/checks/check-finding";
import type { Finding } from "../../engine/model/finding";
import type { Register } from "../../engine/model/register";
import { splitNames } from "../../engine/sheets/labels";

/** Bodies of a score table put together again from the pieces a scan left (3822/KH-BQL): reading did not take them. */
export const SCANNED_BODIES = "score-bodies-proposed";

export interface ScannedBodies {
  /** A person has confirmed or typed bodies since. */
  readonly isFilled: boolean;
  readonly finding: Partial<CheckFinding>;
}

const MOST_SURE = 0.9;

/** What a person's yes writes to the newest score of the sub-index; null where the register holds none. */
export function scannedBodies({ args, suggestion }: Finding, { plan }: Register): ScannedBodies | null {
  const own = plan.scores.flatMap((score, at) => (score.subIndex === args.subIndex ? [{ score, at }] : []));
  const newest = own.toSorted((one, other) => other.score.year - one.score.year)[0];
  if (newest === undefined) return null;
  const { at, score } = newest;
  const set = {
    leadBodies: splitNames(String(args.lead ?? "")),
    coordinatingBodies: splitNames(String(args.coordinating ?? "")),
  };
  const confidence = Math.min(MOST_SURE, Number(args.percent) / 100);
  return {
    isFilled: score.leadBodies.length + score.coordinatingBodies.length > 0,
    finding: {
      subject: { kind: "score", at },
      column: "Chỉ số",
      fix: "choose",
      proposals: [{ to: suggestion ?? "", confidence, change: { on: "score", at, set } }],
    },
  };
}
