import { scoreRule } from "../rule";
import { pointsText, scaleOf } from "../score-view";

/** Beyond 10 points for a sub-index or 100 for a whole index, or below 0. A lost comma is told by its own rule. */
export const scoreOutOfScale = scoreRule({
  id: "score-out-of-scale",
  severity: "error",
  clarity: "product",
  title: "Điểm ngoài thang điểm",
  source: "Phương pháp PCI: chỉ số thành phần 1–10, tổng 100",
  fix: "manual",
  yieldsTo: ["score-decimal-lost"],
  find: ({ score }) => {
    if (score.score === null || (score.score >= 0 && score.score <= scaleOf(score))) return [];
    const value = pointsText(score.score);
    return [{ column: "Điểm", value, args: { value, scale: scaleOf(score) } }];
  },
  message: ({ value, scale }) => ({
    vi: `Điểm ${value} nằm ngoài thang ${scale}. Kiểm tra lại số liệu.`,
    en: `The score ${value} lies outside the scale of ${scale}. Check it.`,
  }),
  examples: {
    accepts: [{ scores: [{ score: 7.34 }] }, { scores: [{ subIndex: "total", score: 74.84 }] }],
    rejects: [{ scores: [{ score: -1 }] }, { scores: [{ score: 14 }] }],
  },
});
