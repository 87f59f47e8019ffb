import { normalKey } from "../../text/fold";
import { RESULT } from "../answers/answer-columns";
import { previousAnswer } from "../answers/previous-answer";
import { answerRule } from "../rule";

const SHORTEST = 15;

/** The same words as one period before: nothing new was reported. */
export const resultCopied = answerRule({
  id: "result-copied",
  severity: "warning",
  clarity: "product",
  title: "Kết quả chép lại của kỳ trước",
  source: "Phiếu báo cáo: cột Kết quả thực hiện",
  fix: "manual",
  find: ({ answer }, context) => {
    const { result } = answer;
    const before =
      result === null || result.length < SHORTEST ? null : (previousAnswer(answer, context)?.result ?? null);
    if (before === null || result === null || normalKey(before) !== normalKey(result)) return [];
    return [{ column: RESULT, value: result.slice(0, 60), args: {} }];
  },
  message: () => ({
    vi: "Kết quả giống hệt kỳ trước. Đề nghị đơn vị ghi kết quả mới trong kỳ.",
    en: "The result is word for word that of the period before. Ask the body for this period's.",
  }),
  examples: {
    accepts: [
      {
        answers: [
          { period: "2025-Q3", percent: 20, result: "Đã lấy ý kiến các đơn vị." },
          { result: "Đã trình dự thảo lần một." },
        ],
      },
    ],
    rejects: [
      {
        answers: [
          { period: "2025-Q3", percent: 20, result: "Đã lấy ý kiến các đơn vị." },
          { result: "Đã lấy ý kiến các đơn vị." },
        ],
      },
    ],
  },
});
