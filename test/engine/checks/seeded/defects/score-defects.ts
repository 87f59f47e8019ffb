import type { Score, Target } from "../../../../../src/engine/model/plan";
import { type DefectKind, type Draft, type Expected } from "../defect";
import type { Random } from "../random";

const place = (kind: "score" | "target", at: number, column: string): Omit<Expected, "id"> => ({
  subject: { kind, at },
  column,
});

const changeScore = (draft: Draft, at: number, set: Partial<Score>): void => {
  draft.plan = { ...draft.plan, scores: draft.plan.scores.map((one, row) => (row === at ? { ...one, ...set } : one)) };
};
const changeTarget = (draft: Draft, at: number, set: Partial<Target>): void => {
  draft.plan = {
    ...draft.plan,
    targets: draft.plan.targets.map((one, row) => (row === at ? { ...one, ...set } : one)),
  };
};

const score = (name: string, rule: string, column: string, set: (random: Random) => Partial<Score>): DefectKind => ({
  name,
  rule,
  parts: ["score"],
  spoil: (draft, at, random) => {
    changeScore(draft, at, set(random));
    return place("score", at, column);
  },
});
const target = (name: string, rule: string, column: string, set: (random: Random) => Partial<Target>): DefectKind => ({
  name,
  rule,
  parts: ["target"],
  spoil: (draft, at, random) => {
    changeTarget(draft, at, set(random));
    return place("target", at, column);
  },
});

/** Defects of scores and targets. The results of 2024 are left alone: targets are measured by them. */
export const SCORE_DEFECTS: readonly DefectKind[] = [
  score("below the scale", "score-out-of-scale", "Điểm", () => ({ score: -2.5 })),
  score("above the scale", "score-out-of-scale", "Điểm", () => ({ score: 12.4 })),
  score("the comma lost", "score-decimal-lost", "Điểm", (random) => ({ score: 600 + random.below(300) })),
  score("rank nought", "rank-impossible", "Hạng", () => ({ rank: 0 })),
  score("a rank beyond the units", "rank-impossible", "Hạng", (random) => ({ rank: 64 + random.below(50) })),
  score("a year to come", "score-year-impossible", "Năm", (random) => ({ year: 2031 + random.below(60) })),
  score("a name nobody has", "score-sub-index-unknown", "Chỉ số", (random) => ({
    subIndex: `Chỉ số sao Hỏa ${random.below(1_000_000)}`,
  })),
  {
    name: "a second figure",
    rule: "score-repeated",
    parts: ["score"],
    spoil: (draft, at) => {
      const one = draft.plan.scores[at];
      if (one === undefined) return null;
      draft.plan = { ...draft.plan, scores: [...draft.plan.scores, { ...one, score: 6.02 }] };
      return place("score", draft.plan.scores.length - 1, "Điểm");
    },
  },
  target("a band upside down", "target-band-reversed", "Mục tiêu đến", () => ({ from: 8.5, to: 8.1 })),
  target("ranks upside down", "target-band-reversed", "Hạng mục tiêu đến", () => ({ rankFrom: 8, rankTo: 5 })),
  target("above the scale", "target-out-of-scale", "Mục tiêu đến", () => ({ to: 81 })),
  target("rank nought", "target-rank-impossible", "Hạng mục tiêu từ", () => ({ rankFrom: 0 })),
  target("below what was reached", "target-below-result", "Mục tiêu từ", () => ({ from: 6.1, to: 6.5 })),
];
