import { withComma } from "../../text/decimal-comma";
import { PERCENT } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** 0,8 in a column of percent: eight tenths of a percent, or 80 %? */
export const percentFraction = answerRule({
  id: "percent-fraction",
  severity: "warning",
  clarity: "responsibility",
  title: "Tỷ lệ ghi dạng phần thập phân",
  source: "Phiếu báo cáo: cột Tỷ lệ (%)",
  fix: "choose",
  find: ({ answer, at }) => {
    const { percent } = answer;
    if (percent === null || percent <= 0 || percent >= 1) return [];
    const meant = Math.round(percent * 100);
    const value = withComma(percent);
    const change = { on: "answer", at, set: { percent: meant } } as const;
    return [
      {
        column: PERCENT,
        value,
        args: { value, to: meant },
        proposals: [{ to: String(meant), confidence: 0.7, change }],
      },
    ];
  },
  message: ({ value, to }) => ({
    vi: `Tỷ lệ ghi ${value}; có lẽ là ${to} %. Cột này nhận số từ 0 đến 100.`,
    en: `The percentage says ${value}; probably ${to} %. The column takes 0 to 100.`,
  }),
  examples: {
    accepts: [{ answers: [{ percent: 80 }] }],
    rejects: [{ answers: [{ percent: 0.8 }] }],
  },
});
