import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** A duration without a start gives no due day. */
export const timingDurationWithoutStart = taskRule({
  id: "timing-duration-without-start",
  severity: "note",
  clarity: "time",
  title: "Thời lượng không có ngày bắt đầu",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "manual",
  find: doubtFacts({ doubt: "timing-duration-without-start" }),
  message: ({ value }) => ({
    vi: `Ô chỉ ghi thời lượng “${value}”, không rõ tính từ ngày nào. Bổ sung ngày bắt đầu hoặc hạn.`,
    en: `The cell states a duration “${value}” but not from when. Add the start or the due day.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: {
            execution: "Trong 30 ngày",
            milestone: "Trong 30 ngày",
            kind: "conditional",
            start: null,
            due: null,
          },
        },
      },
    ],
  },
});
