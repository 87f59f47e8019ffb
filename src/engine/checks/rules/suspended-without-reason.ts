import { OBSTACLES } from "../answers/answer-columns";
import { answerRule } from "../rule";

export const suspendedWithoutReason = answerRule({
  id: "suspended-without-reason",
  severity: "note",
  clarity: "responsibility",
  title: "Tạm dừng nhưng không nêu vướng mắc",
  source: "Phiếu báo cáo: cột Khó khăn và vướng mắc",
  fix: "manual",
  find: ({ answer: { progress, obstacles, result } }) =>
    progress === "suspended" && obstacles === null && result === null ? [{ column: OBSTACLES, value: null }] : [],
  message: () => ({
    vi: "Báo cáo tạm dừng nhưng không nêu vướng mắc. Đề nghị nêu lý do.",
    en: "Reported suspended without an obstacle. Ask for the reason.",
  }),
  examples: {
    accepts: [{ answers: [{ progress: "suspended", percent: 30, obstacles: "Chờ hướng dẫn." }] }],
    rejects: [{ answers: [{ progress: "suspended", percent: 30, obstacles: null, result: null }] }],
  },
});
