import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** A day and month without a year that had passed at issue: no due day is guessed. */
export const timingYearMissing = taskRule({
  id: "timing-year-missing",
  severity: "warning",
  clarity: "time",
  title: "Thời gian thiếu năm",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: doubtFacts({ doubt: "timing-year-missing", confidence: 0.7 }),
  message: ({ value, to }) => ({
    vi: `Thời gian “${value}” không ghi năm và đã qua khi ban hành kế hoạch. Ghi rõ năm, ví dụ “${to}”.`,
    en: `The time “${value}” has no year and was past when the plan was issued. Write the year, say “${to}”.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      { task: { timing: { execution: "Tháng 3", milestone: "Tháng 3", kind: "month", start: null, due: null } } },
    ],
  },
});
