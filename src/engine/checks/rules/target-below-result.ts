import type { Score, Target } from "../../model/plan";
import type { CheckContext } from "../check-context";
import { targetRule } from "../rule";
import { pointsText } from "../score-view";

/** "thành phố Hải Phòng (cũ)" is the same unit before a merger: its results count as earlier ones. */
const unitName = (unit: string | null): string => (unit ?? "").replace(/\s*\(cũ\)\s*$/u, "").toLowerCase();

function latestResult(target: Target, { register }: CheckContext): Score | null {
  const earlier = register.plan.scores.filter(
    (one) =>
      one.score !== null &&
      one.index === target.index &&
      one.subIndex === target.subIndex &&
      unitName(one.unit) === unitName(target.unit) &&
      one.year <= target.year,
  );
  return earlier.sort((a, b) => b.year - a.year)[0] ?? null;
}

/** The plan aims lower than what was reached before (220/KH-UBND: 74 points after 74,84): meant, or a slip. */
export const targetBelowResult = targetRule({
  id: "target-below-result",
  severity: "note",
  clarity: "product",
  title: "Mục tiêu thấp hơn kết quả đã đạt",
  source: "220/KH-UBND, mục I.3",
  fix: "manual",
  yieldsTo: ["target-band-reversed", "target-out-of-scale"],
  find: ({ target }, context) => {
    const result = latestResult(target, context);
    const aim = target.from;
    if (result?.score == null || aim === null || aim >= result.score || (target.to ?? 0) >= result.score) return [];
    const [value, reached] = [pointsText(aim), pointsText(result.score)];
    return [{ column: "Mục tiêu từ", value, args: { value, reached, year: result.year } }];
  },
  message: ({ value, reached, year }) => ({
    vi: `Mục tiêu ${value} thấp hơn kết quả ${reached} của năm ${year}. Kiểm tra lại nếu không cố ý.`,
    en: `The target ${value} is below the result ${reached} of ${year}. Check it unless it is meant.`,
  }),
  examples: {
    accepts: [{ scores: [{ score: 7.5 }], targets: [{ from: 8.1, to: 8.5 }] }],
    rejects: [{ scores: [{ score: 8.9 }], targets: [{ from: 8.1, to: 8.5 }] }],
  },
});
