import { RESULT } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** Under way or done without a word about what came out: nothing to sum up. */
export const resultMissing = answerRule({
  id: "result-missing",
  severity: "warning",
  clarity: "product",
  title: "Báo cáo không ghi kết quả",
  source: "Phiếu báo cáo: cột Kết quả thực hiện",
  fix: "manual",
  find: ({ answer: { progress, result } }) =>
    (progress === "in-progress" || progress === "done") && result === null ? [{ column: RESULT, value: null }] : [],
  message: () => ({
    vi: "Đơn vị báo đang thực hiện hoặc đã xong nhưng không ghi kết quả. Đề nghị bổ sung.",
    en: "Reported under way or done, without a result. Ask for it.",
  }),
  examples: {
    accepts: [{ answers: [{ progress: "not-started", percent: 0, result: null }] }],
    rejects: [{ answers: [{ progress: "in-progress", result: null }] }],
  },
});
