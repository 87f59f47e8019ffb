import type { IndexName, Score } from "../../../model/plan";

/** A score and where it stands; `unit` is the unit its own clause names, which the scores after it go on with. */
export interface Told {
  readonly at: number;
  readonly unit: string | null;
  readonly score: Score;
}

/** What a clause speaks of when it names nothing else: the index of the sentences above, and the year they score. */
export type Subject = Pick<Score, "year"> & { readonly index: IndexName };

/** One total or sub-index in a clause: points, change in points since the year before, place; null where silent. */
export interface Figures {
  readonly score: number | null;
  readonly delta: number | null;
  readonly rank: number | null;
}

type Where = Pick<Score, "index" | "unit" | "year" | "subIndex">;

/** The row of scores that a clause tells; sentences name no responsible bodies. */
export const row = (where: Where, { score, delta, rank }: Figures): Score => ({
  ...where,
  score,
  delta,
  rank,
  leadBodies: [],
  coordinatingBodies: [],
});
