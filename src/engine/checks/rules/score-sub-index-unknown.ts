import { scoreRule } from "../rule";
import { candidatesFor } from "../sub-index/named-sub-index";

/** A score under a name that sheet `Chỉ số` does not have: it would stand in no gap. */
export const scoreSubIndexUnknown = scoreRule({
  id: "score-sub-index-unknown",
  severity: "warning",
  clarity: "product",
  title: "Điểm của chỉ số không có trong danh mục",
  source: "Sổ theo dõi: trang Chỉ số",
  fix: "auto",
  find: ({ score, at }, context) => {
    if (score.subIndex === "total" || context.subIndex(score.subIndex) !== undefined) return [];
    const candidates = candidatesFor(score.subIndex, context);
    return [
      {
        column: "Chỉ số",
        value: score.subIndex,
        args: { name: score.subIndex, to: candidates[0]?.name ?? "" },
        proposals: candidates.map((one) => ({
          to: one.name,
          confidence: candidates.length === 1 ? 0.8 : 0.5,
          change: { on: "score", at, set: { subIndex: one.key } },
        })),
      },
    ];
  },
  message: ({ name, to }) => ({
    vi: `“${name}” không có trong trang “Chỉ số”.${to === "" ? " Chọn tên trong danh mục." : ` Có lẽ là “${to}”.`}`,
    en: `“${name}” is not in sheet “Chỉ số”.${to === "" ? " Choose a name of the list." : ` Probably “${to}”.`}`,
  }),
  examples: {
    accepts: [{ scores: [{ subIndex: "pci-2025.market-entry" }] }],
    rejects: [{ scores: [{ subIndex: "Gia nhập thị trươg" }] }],
  },
});
