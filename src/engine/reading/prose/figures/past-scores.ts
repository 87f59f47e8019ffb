import type { IndexName, Score } from "../../../model/plan";
import { indexesIn } from "../head/indexes";
import type { Passage } from "../passages/passage";
import { NUMBER, numberOf } from "./number";

const COMPARED = new RegExp(
  `\\bnam (20\\d\\d)\\s*\\(\\s*(?:dat\\s*)?(${NUMBER})\\s*diem\\b(?:[^()\\d]{0,12}\\b(?:xep|dung|hang)[^()\\d]{0,20}(\\d{1,2}))?[^()]*\\)`,
  "g",
);

export interface PastScoreContext {
  /** Index of a printed score table, else null: an aim of an office seldom names the index it is scored by. */
  readonly tableIndex: IndexName | null;
  readonly unit: string | null;
}

/** Scores an aim compares itself with: "tăng 2 bậc xếp hạng so với năm 2023 (77,39 điểm xếp hạng 5)". */
export function comparedScores(aims: readonly Passage[], { tableIndex, unit }: PastScoreContext): Score[] {
  return aims.flatMap(({ words }) => {
    const index = indexesIn(words.flat)[0] ?? tableIndex;
    if (index === null) return [];
    return [...words.flat.matchAll(COMPARED)].map((found) => ({
      index,
      unit,
      year: Number(found[1]),
      subIndex: "total",
      score: numberOf(found[2] ?? ""),
      delta: null,
      rank: found[3] === undefined ? null : Number(found[3]),
      leadBodies: [],
      coordinatingBodies: [],
    }));
  });
}
