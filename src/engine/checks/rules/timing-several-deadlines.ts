import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** Several deadlines in a cell: only the last can be followed. */
export const timingSeveralDeadlines = taskRule({
  id: "timing-several-deadlines",
  severity: "note",
  clarity: "time",
  title: "Một ô ghi nhiều thời hạn",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "manual",
  find: doubtFacts({ doubt: "timing-several-deadlines" }),
  message: ({ count, days }) => ({
    vi: `Ô ghi ${count} mốc (${days}); hạn lấy mốc cuối. Tách nhiệm vụ nếu cần theo dõi từng mốc.`,
    en: `The cell states ${count} deadlines (${days}); the last is taken. Split the task to follow each.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: {
            execution: "Trước 30/10/2025; trước 30/11/2025",
            milestone: null,
            kind: "date",
            start: null,
            due: "2025-11-30",
          },
        },
      },
    ],
  },
});
