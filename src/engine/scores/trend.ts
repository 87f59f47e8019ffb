import type { Score } from "../model/plan";
import type { SubIndex } from "../model/sub-index";
import { editionOf, editionOfYear } from "./editions";
import { tidy } from "./points";
import { lineKey, type ScoreLine, scoreBook, unitOf } from "./score-book";

/** A year of a series. */
export interface TrendPoint {
  readonly year: number;
  readonly score: number | null;
  readonly rank: number | null;
  /** Against the point before; null at the first, where a score is missing, and where the edition changed between. */
  readonly change: number | null;
  /** Ranks climbed (positive) or lost since the point before. */
  readonly climbed: number | null;
  /** The index was measured in another way than at the point before: the two are not comparable. */
  readonly newEdition: boolean;
}

export interface Trend extends ScoreLine {
  /** Oldest first. */
  readonly points: readonly TrendPoint[];
}

/** The published scores of every index, unit and sub-index over the years, in the order in which they stand in the register. */
export function trends(scores: readonly Score[], subIndices: readonly SubIndex[]): Trend[] {
  const book = scoreBook(scores);
  const lines = new Map<string, ScoreLine>();
  for (const score of scores) {
    const line = { index: score.index, unit: unitOf(score), subIndex: score.subIndex };
    if (!lines.has(lineKey(line))) lines.set(lineKey(line), line);
  }
  return [...lines.values()].map((line) => {
    const years = [...book.known(line)].reverse();
    const editions = years.map(({ year }) =>
      line.subIndex === "total"
        ? editionOfYear(book, { ...line, year }, subIndices)
        : editionOf([line.subIndex], subIndices),
    );
    return {
      ...line,
      points: years.map((score, at) => pointOf(score, years[at - 1], [editions[at], editions[at - 1]])),
    };
  });
}

function pointOf(
  { year, score, rank }: Score,
  before: Score | undefined,
  [now, then]: readonly (string | null | undefined)[],
): TrendPoint {
  const newEdition = before !== undefined && now != null && then != null && now !== then;
  const difference = (one: number | null, other: number | null | undefined): number | null =>
    newEdition || one === null || other == null ? null : tidy(one - other);
  const climbed = difference(rank, before?.rank);
  return {
    year,
    score,
    rank,
    change: difference(score, before?.score),
    climbed: climbed === null ? null : 0 - climbed,
    newEdition,
  };
}
