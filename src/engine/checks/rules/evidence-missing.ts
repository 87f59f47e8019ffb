import { EVIDENCE } from "../answers/answer-columns";
import { answerRule } from "../rule";

/** Done, and nothing to show for it: a document number, a link, a file. */
export const evidenceMissing = answerRule({
  id: "evidence-missing",
  severity: "warning",
  clarity: "product",
  title: "Đã hoàn thành nhưng không có minh chứng",
  source: "Phiếu báo cáo: cột Minh chứng",
  fix: "manual",
  find: ({ answer: { progress, evidence } }) =>
    progress === "done" && evidence === null ? [{ column: EVIDENCE, value: null }] : [],
  message: () => ({
    vi: "Báo cáo đã hoàn thành nhưng không có minh chứng. Ghi số văn bản hoặc đường dẫn.",
    en: "Reported done without evidence. Give a document number or a link.",
  }),
  examples: {
    accepts: [
      { answers: [{ progress: "done", percent: 100, completedOn: "2025-11-20", evidence: "Báo cáo 12/BC-STC" }] },
    ],
    rejects: [{ answers: [{ progress: "done", percent: 100, completedOn: "2025-11-20", evidence: null }] }],
  },
});
