import { targetRule } from "../rule";
import { pointsText, scaleOf } from "../score-view";

export const targetOutOfScale = targetRule({
  id: "target-out-of-scale",
  severity: "error",
  clarity: "product",
  title: "Mục tiêu ngoài thang điểm",
  source: "Phương pháp PCI: chỉ số thành phần 1–10, tổng 100",
  fix: "choose",
  find: ({ target, at }) => {
    const scale = scaleOf(target);
    const ends = [
      ["Mục tiêu từ", "from", target.from],
      ["Mục tiêu đến", "to", target.to],
    ] as const;
    return ends.flatMap(([column, part, points]) => {
      if (points === null || (points >= 0 && points <= scale)) return [];
      const value = pointsText(points);
      const meant = [points / 10, points / 100].find((one) => one > 0 && one <= scale);
      const change = { on: "target", at, set: { [part]: meant ?? null } } as const;
      const proposals = meant === undefined ? [] : [{ to: pointsText(meant), confidence: 0.6, change }];
      return [{ column, value, about: column, args: { value, scale }, proposals }];
    });
  },
  message: ({ value, scale }) => ({
    vi: `Mục tiêu ${value} nằm ngoài thang ${scale}. Kiểm tra lại số liệu.`,
    en: `The target ${value} lies outside the scale of ${scale}. Check it.`,
  }),
  examples: {
    accepts: [{ targets: [{ from: 8.1, to: 8.5 }] }],
    rejects: [{ targets: [{ from: 81, to: 85 }] }],
  },
});
