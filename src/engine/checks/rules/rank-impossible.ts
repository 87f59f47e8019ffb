import { rankedUnits } from "../ranked-units";
import { scoreRule } from "../rule";

/** Rank 0, or a rank beyond the number of units that are ranked. */
export const rankImpossible = scoreRule({
  id: "rank-impossible",
  severity: "error",
  clarity: "product",
  title: "Thứ hạng không thể có",
  source: "PCI: 63 tỉnh, thành phố đến 2024; 34 từ 2025",
  fix: "manual",
  find: ({ score }) => {
    const units = rankedUnits(score.index, score.year);
    if (score.rank === null || (score.rank >= 1 && (units === null || score.rank <= units))) return [];
    return [{ column: "Hạng", value: String(score.rank), args: { rank: score.rank, units: units ?? "" } }];
  },
  message: ({ rank, units }) => ({
    vi: `Hạng ${rank} không thể có${units === "" ? "" : ` (chỉ xếp ${units} đơn vị)`}. Kiểm tra lại số liệu.`,
    en: `Rank ${rank} cannot be${units === "" ? "" : ` (${units} units are ranked)`}. Check it.`,
  }),
  examples: {
    accepts: [{ scores: [{ rank: 1 }] }, { scores: [{ rank: null }] }],
    rejects: [{ scores: [{ rank: 0 }] }, { scores: [{ rank: 70 }] }],
  },
});
