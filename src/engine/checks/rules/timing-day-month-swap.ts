import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** Dates of Excel cells whose day is 12 or less: in two real plans they were swapped. */
export const timingDayMonthSwap = taskRule({
  id: "timing-day-month-swap",
  severity: "warning",
  clarity: "time",
  title: "Ngày và tháng có thể bị đảo",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: doubtFacts({ doubt: "timing-day-month-swap", confidence: 0.5 }),
  message: ({ value, swapped }) => ({
    vi: `Ngày “${value}” có thể bị đảo ngày và tháng khi nhập; có thể là ${swapped}. Xác nhận lại.`,
    en: `Day and month of “${value}” may have been swapped on entry; perhaps ${swapped}. Please confirm.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: {
            execution: "2025-12-10 00:00:00",
            milestone: "2025-12-10 00:00:00",
            kind: "date",
            start: null,
            due: "2025-12-10",
          },
        },
      },
    ],
  },
});
