import { targetRule } from "../rule";
import { pointsText, scaleOf } from "../score-view";

export const targetOutOfScale = targetRule({
  id: "target-out-of-scale",
  severity: "error",
  clarity: "product",
  title: "Mục tiêu ngoài thang điểm",
  source: "Phương pháp PCI: chỉ số thành phần 1–10, tổng 100",
  fix: "manual",
  find: ({ target }) => {
    const scale = scaleOf(target);
    const ends = [
      ["Mục tiêu từ", target.from],
      ["Mục tiêu đến", target.to],
    ] as const;
    return ends.flatMap(([column, points]) =>
      points === null || (points >= 0 && points <= scale)
        ? []
        : [{ column, value: pointsText(points), about: column, args: { value: pointsText(points), scale } }],
    );
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
