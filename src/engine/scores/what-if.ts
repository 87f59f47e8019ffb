import type { Gap } from "../model/gap";
import type { SubIndex } from "../model/sub-index";
import { ownEntry } from "../own-entry";
import { tidy } from "./points";
import { weightedTotal, weightsOf } from "./weighted-total";

/** What a unit would have in all with the scores somebody hopes for; or why that cannot be said. */
export type WhatIf =
  | {
      readonly kind: "total";
      readonly total: number;
      /** Lower end of the total's target − total; null without such a target. */
      readonly gap: number | null;
      /** Sub-indices that took the latest score, because no hope was typed. */
      readonly unchanged: readonly string[];
    }
  | { readonly kind: "weights-missing"; readonly edition: string }
  | { readonly kind: "scores-missing"; readonly subIndices: readonly string[] };

export interface WhatIfQuestion {
  readonly edition: string;
  readonly unit: string;
  /** Hoped-for score by sub-index key, 0–10. */
  readonly hoped: Readonly<Record<string, number>>;
}

/** Hoped-for scores, else the latest known ones, weighted into a total; only where a person typed all weights. */
export function whatIf(question: WhatIfQuestion, gaps: readonly Gap[], subIndices: readonly SubIndex[]): WhatIf {
  const { edition, unit, hoped } = question;
  const weights = weightsOf(edition, subIndices);
  if (weights === null) return { kind: "weights-missing", edition };
  const ofUnit = gaps.filter((gap) => gap.unit === unit);
  const keys = [...weights.of.keys()];
  const known = knownScores(ofUnit);
  const scores = new Map([...known, ...Object.entries(hoped)]);
  const total = weightedTotal(scores, weights);
  if (total === null) return { kind: "scores-missing", subIndices: keys.filter((key) => !scores.has(key)) };
  return {
    kind: "total",
    total,
    gap: shortOf(totalTarget(ofUnit, edition, subIndices), total),
    unchanged: keys.filter((key) => ownEntry(hoped, key) === undefined && known.has(key)),
  };
}

const knownScores = (gaps: readonly Gap[]): ReadonlyMap<string, number> =>
  new Map(gaps.flatMap(({ subIndex, latest }) => (latest?.score == null ? [] : [[subIndex, latest.score] as const])));

function totalTarget(gaps: readonly Gap[], edition: string, subIndices: readonly SubIndex[]): number | null {
  const index = subIndices.find((one) => one.edition === edition)?.index;
  return gaps.find((gap) => gap.subIndex === "total" && gap.index === index)?.target.from ?? null;
}

const shortOf = (target: number | null, total: number): number | null =>
  target === null ? null : tidy(target - total);
