import { answerRow } from "../../model/odd-cell";
import { PERCENT } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** The number in the words, where it can be a percentage: "80%", "80 %", "khoảng 80". */
const percentIn = (typed: string): number | null => {
  const [, digits = ""] = /^\D*?(\d{1,3}(?:[.,]\d+)?)\s*%?\s*$/u.exec(typed) ?? [];
  const number = digits === "" ? Number.NaN : Number(digits.replace(",", "."));
  return Number.isFinite(number) && number >= 0 && number <= 100 && !typed.includes("-") ? number : null;
};

/** `Tỷ lệ (%)` takes a number from 0 to 100. */
export const percentOutOfRange = answerRule({
  id: "percent-out-of-range",
  severity: "error",
  clarity: "responsibility",
  title: "Tỷ lệ không phải số từ 0 đến 100",
  source: "Phiếu báo cáo: cột Tỷ lệ (%)",
  fix: "auto",
  find: ({ answer, at }, context) => {
    const row = answerRow(answer);
    const typed = context.odd("answers", row, PERCENT);
    if (typed === null) return [];
    const percent = percentIn(typed) ?? (Number(typed) > 100 ? 100 : null);
    const settles = { row, column: PERCENT };
    return [
      {
        column: PERCENT,
        value: typed,
        args: { typed },
        proposals:
          percent === null
            ? []
            : [
                {
                  to: String(percent),
                  confidence: Number(typed) > 100 ? 0.4 : 0.85,
                  change: { on: "answer", at, set: { percent }, settles },
                },
              ],
      },
    ];
  },
  message: ({ typed }) => ({
    vi: `Tỷ lệ “${typed}” không phải số từ 0 đến 100. Ghi lại, ví dụ 80.`,
    en: `The percentage “${typed}” is no number from 0 to 100. Write it again, say 80.`,
  }),
  examples: {
    accepts: [{ answers: [{ percent: 80 }] }],
    rejects: [
      {
        answers: [{ percent: null }],
        odd: [{ table: "answers", row: '["2025-Q4","999-I-001","Sở Tài chính"]', column: "Tỷ lệ (%)", text: "150" }],
      },
    ],
  },
});
