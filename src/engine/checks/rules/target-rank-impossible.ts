import { rankedUnits } from "../ranked-units";
import { targetRule } from "../rule";

export const targetRankImpossible = targetRule({
  id: "target-rank-impossible",
  severity: "error",
  clarity: "product",
  title: "Hạng mục tiêu không thể có",
  source: "PCI: 63 tỉnh, thành phố đến 2024; 34 từ 2025",
  fix: "manual",
  find: ({ target }) => {
    const units = rankedUnits(target.index, target.year) ?? Number.POSITIVE_INFINITY;
    const ends = [
      ["Hạng mục tiêu từ", target.rankFrom],
      ["Hạng mục tiêu đến", target.rankTo],
    ] as const;
    return ends.flatMap(([column, rank]) =>
      rank === null || (rank >= 1 && rank <= units)
        ? []
        : [{ column, value: String(rank), about: column, args: { rank } }],
    );
  },
  message: ({ rank }) => ({
    vi: `Hạng mục tiêu ${rank} không thể có. Kiểm tra lại số liệu.`,
    en: `The target rank ${rank} cannot be. Check it.`,
  }),
  examples: {
    accepts: [{ targets: [{ rankFrom: 1, rankTo: 5 }] }],
    rejects: [{ targets: [{ rankFrom: 0, rankTo: 5 }] }],
  },
});
