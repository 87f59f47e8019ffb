import { scoreRule } from "../rule";
import { pointsText, scaleOf } from "../score-view";

/** "734" for 7,34, "7484" for 74,84: the comma went missing (Kế hoạch 3822/KH-BQL, scan). */
export const scoreDecimalLost = scoreRule({
  id: "score-decimal-lost",
  severity: "warning",
  clarity: "product",
  title: "Điểm mất dấu phẩy thập phân",
  source: "3822/KH-BQL, bảng điểm DDCI",
  fix: "auto",
  find: ({ score, at }) => {
    const scale = scaleOf(score);
    const has = score.score;
    if (has === null || has < scale * 2 || !Number.isInteger(has)) return [];
    const meant = [has / 10, has / 100].find((one) => one <= scale);
    if (meant === undefined) return [];
    const change = { on: "score", at, set: { score: meant } } as const;
    const [value, to] = [pointsText(has), pointsText(meant)];
    return [{ column: "Điểm", value, args: { value, to }, proposals: [{ to, confidence: 0.85, change }] }];
  },
  message: ({ value, to }) => ({
    vi: `“${value}” có lẽ mất dấu phẩy, đúng ra là ${to}. So với bản gốc.`,
    en: `“${value}” probably lost its comma and should be ${to}. Compare with the plan.`,
  }),
  examples: {
    accepts: [{ scores: [{ score: 7.34 }] }],
    rejects: [{ scores: [{ score: 734 }] }, { scores: [{ subIndex: "total", score: 7484 }] }],
  },
});
