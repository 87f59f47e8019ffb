import type { SubIndex } from "../model/sub-index";
import { tidy } from "./points";
import { weightsOf } from "./weighted-total";

/** Why the weights of an edition do not serve yet. */
export type WeightDoubt =
  | { readonly kind: "missing"; readonly members: readonly SubIndex[]; readonly of: number }
  /** All are typed, but together they are not 100. */
  | { readonly kind: "sum"; readonly sum: number };

/** Null where the weights are complete and make 100 %. */
export function weightDoubt(edition: string, subIndices: readonly SubIndex[]): WeightDoubt | null {
  if (weightsOf(edition, subIndices) !== null) return null;
  const members = subIndices.filter((one) => one.edition === edition);
  const without = members.filter(({ weight }) => weight === null);
  if (without.length > 0 || members.length === 0) return { kind: "missing", members: without, of: members.length };
  return { kind: "sum", sum: tidy(members.reduce((sum, { weight }) => sum + (weight ?? 0), 0)) };
}
