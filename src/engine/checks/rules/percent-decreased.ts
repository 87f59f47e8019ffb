import { PERCENT } from "../answers/answer-columns";
import { previousAnswer } from "../answers/previous-answer";
import { answerRule } from "../rule";

export const percentDecreased = answerRule({
  id: "percent-decreased",
  severity: "note",
  clarity: "responsibility",
  title: "Tỷ lệ giảm so với kỳ trước",
  source: "Phiếu báo cáo: cột Tỷ lệ (%)",
  fix: "manual",
  yieldsTo: ["percent-fraction", "percent-disagrees"],
  find: ({ answer }, context) => {
    const before = previousAnswer(answer, context)?.percent ?? null;
    if (before === null || answer.percent === null || answer.percent >= before) return [];
    return [{ column: PERCENT, value: String(answer.percent), args: { percent: answer.percent, before } }];
  },
  message: ({ percent, before }) => ({
    vi: `Tỷ lệ giảm từ ${before} % kỳ trước xuống ${percent} %. Hỏi lại đơn vị.`,
    en: `The percentage fell from ${before} % to ${percent} %. Ask the body.`,
  }),
  examples: {
    accepts: [{ answers: [{ period: "2025-Q3", percent: 40, result: "Đã lấy ý kiến." }, { percent: 60 }] }],
    rejects: [{ answers: [{ period: "2025-Q3", percent: 80, result: "Đã lấy ý kiến." }, { percent: 60 }] }],
  },
});
