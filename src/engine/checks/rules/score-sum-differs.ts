import type { Score } from "../../model/plan";
import type { CheckContext } from "../check-context";
import { scoreRule } from "../rule";
import { pointsText } from "../score-view";
import { edition } from "../sub-index/sub-index-column";

/** Points that a total may be off by rounding of its parts. */
const ROUNDING = 0.06;

/**
 * The total that scores and typed weights give, on the scale of 100. Null unless every sub-index of the edition has both:
 * a total is never worked out of published weights nobody typed.
 */
function weighed(total: Score, { register }: CheckContext): number | null {
  const parts = register.plan.scores.filter(
    (one) =>
      one.subIndex !== "total" && one.index === total.index && one.unit === total.unit && one.year === total.year,
  );
  const [first] = parts;
  const listed =
    first === undefined ? [] : register.subIndices.filter((one) => edition(one.key) === edition(first.subIndex));
  if (listed.length < 2) return null;
  let sum = 0;
  for (const one of listed) {
    const score = parts.find((part) => part.subIndex === one.key)?.score ?? null;
    if (score === null || one.weight === null) return null;
    sum += (score * one.weight) / 10;
  }
  return sum;
}

export const scoreSumDiffers = scoreRule({
  id: "score-sum-differs",
  severity: "warning",
  clarity: "product",
  title: "Tổng điểm không khớp với điểm thành phần",
  source: "Phương pháp PCI: tổng là trung bình theo trọng số",
  fix: "choose",
  yieldsTo: ["score-decimal-lost", "score-out-of-scale"],
  find: ({ score, at }, context) => {
    const sum = score.subIndex === "total" ? weighed(score, context) : null;
    if (sum === null || score.score === null || Math.abs(sum - score.score) <= ROUNDING) return [];
    const [value, to] = [pointsText(score.score), pointsText(sum)];
    const change = { on: "score", at, set: { score: Math.round(sum * 100) / 100 } } as const;
    return [{ column: "Điểm", value, args: { value, to }, proposals: [{ to, confidence: 0.5, change }] }];
  },
  message: ({ value, to }) => ({
    vi: `Tổng điểm ghi ${value}, tính theo trọng số đã nhập là ${to}. Kiểm tra điểm thành phần và trọng số.`,
    en: `The total says ${value}, the typed weights give ${to}. Check scores and weights.`,
  }),
  examples: {
    accepts: [
      {
        subIndices: [
          { key: "a.x", weight: 40 },
          { key: "a.y", weight: 60 },
        ],
        scores: [
          { subIndex: "total", score: 74 },
          { subIndex: "a.x", score: 8 },
          { subIndex: "a.y", score: 7 },
        ],
      },
    ],
    rejects: [
      {
        subIndices: [
          { key: "a.x", weight: 40 },
          { key: "a.y", weight: 60 },
        ],
        scores: [
          { subIndex: "total", score: 80 },
          { subIndex: "a.x", score: 8 },
          { subIndex: "a.y", score: 7 },
        ],
      },
    ],
  },
});
