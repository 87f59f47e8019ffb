import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";
import { isStatusWord } from "../timing/status-word";

const unreadable = doubtFacts({ doubt: "timing-unreadable", confidence: 0.6 });
const remark = doubtFacts({ doubt: "timing-remark", holds: (words) => !isStatusWord(words) });

/** Words that name no time: nothing can be judged by them. */
export const timingUnreadable = taskRule({
  id: "timing-unreadable",
  severity: "warning",
  clarity: "time",
  title: "Thời gian không đọc được",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: (view, context) => [...unreadable(view, context), ...remark(view, context)],
  message: ({ value }) => ({
    vi: `Không đọc được thời gian “${value}”. So với bản gốc rồi ghi lại tháng, quý, năm hoặc ngày.`,
    en: `The time “${value}” cannot be read. Compare with the plan and write a month, quarter, year or day.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: {
            execution: "Tháng 13/2025",
            milestone: "Tháng 13/2025",
            kind: "unreadable",
            start: null,
            due: null,
          },
        },
      },
    ],
  },
});
