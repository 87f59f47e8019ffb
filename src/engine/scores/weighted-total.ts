import type { SubIndex } from "../model/sub-index";
import { tidy } from "./points";

/** Weights typed by a person for every sub-index of an edition, in percent; together 100. */
export interface Weights {
  readonly edition: string;
  readonly of: ReadonlyMap<string, number>;
}

const ALLOWED_DRIFT = 0.01;
/** What a point of a sub-index adds to the total at a weight of one percent: sub-indices are scored 0–10, a total 0–100. */
export const TOTAL_PER_POINT = 0.1;

/**
 * The weights of an edition; null unless each of its sub-indices has one and they make 100 %. No text states the weights of
 * PCI after 2021, so nothing is filled in here.
 */
export function weightsOf(edition: string, subIndices: readonly SubIndex[]): Weights | null {
  const members = subIndices.filter((one) => one.edition === edition);
  const weights = new Map(members.flatMap(({ key, weight }) => (weight === null ? [] : [[key, weight] as const])));
  const sum = [...weights.values()].reduce((all, weight) => all + weight, 0);
  const complete = members.length > 0 && weights.size === members.length && Math.abs(sum - 100) <= ALLOWED_DRIFT;
  return complete ? { edition, of: weights } : null;
}

/** A total on the scale of 100 from scores on the scale of 10; null where a score is missing. */
export function weightedTotal(scores: ReadonlyMap<string, number>, weights: Weights): number | null {
  const parts = [...weights.of].map(([key, weight]) => {
    const score = scores.get(key);
    return score === undefined ? null : score * weight * TOTAL_PER_POINT;
  });
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : tidy(sum + part)), 0);
}
