import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** The 31st of November: a slip of the pen or of the scan. */
export const timingNoSuchDay = taskRule({
  id: "timing-no-such-day",
  severity: "warning",
  clarity: "time",
  title: "Ngày không có trong lịch",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: doubtFacts({ doubt: "timing-no-such-day", confidence: 0.6 }),
  message: ({ value }) => ({
    vi: `Ngày “${value}” không có trong lịch. Đối chiếu bản gốc rồi ghi lại.`,
    en: `There is no day “${value}”. Compare with the plan and write it again.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      { task: { timing: { execution: "31/11/2025", milestone: "31/11/2025", kind: "date", start: null, due: null } } },
    ],
  },
});
