import type { Score } from "../../model/plan";
import { removal } from "../removal";
import { scoreRule } from "../rule";
import { pointsText } from "../score-view";

const keyOf = ({ index, subIndex, unit, year }: Score): string => JSON.stringify([index, subIndex, unit, year]);

/** Two different scores of one sub-index, unit and year (table and prose differ): which of them counts? */
export const scoreRepeated = scoreRule({
  id: "score-repeated",
  severity: "warning",
  clarity: "product",
  title: "Một chỉ số có hai điểm khác nhau",
  source: "3822/KH-BQL: bảng và lời văn ghi khác nhau",
  fix: "choose",
  find: ({ score, at }, context) => {
    const first = context.once("first scores", () => {
      const rows = new Map<string, number>();
      context.register.plan.scores.forEach((one, row) => {
        if (!rows.has(keyOf(one))) rows.set(keyOf(one), row);
      });
      return rows;
    });
    const before = context.register.plan.scores[first.get(keyOf(score)) ?? at];
    if (before === undefined || before === score || (before.score === score.score && before.rank === score.rank))
      return [];
    const [value, other] = [score, before].map((one) =>
      one.score === null ? `hạng ${one.rank}` : pointsText(one.score),
    );
    return [
      {
        column: "Điểm",
        value: value ?? null,
        args: { value: value ?? "", other: other ?? "", year: score.year },
        proposals: [removal("score", at, 0.4)],
      },
    ];
  },
  message: ({ value, other, year }) => ({
    vi: `Cùng chỉ số, đơn vị, năm ${year} có hai số liệu: ${other} và ${value}. Giữ số đúng, xóa dòng kia.`,
    en: `Two figures for the same sub-index, unit and year ${year}: ${other} and ${value}. Keep the right one.`,
  }),
  examples: {
    accepts: [
      {
        scores: [
          { score: 7.1, year: 2023 },
          { score: 7.3, year: 2024 },
        ],
      },
    ],
    rejects: [{ scores: [{ score: 7.1 }, { score: 7.3 }] }],
  },
});
