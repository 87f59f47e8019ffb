import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";
import { isStatusWord } from "../timing/status-word";

/** A status or remark in a column of times. */
export const timingRemark = taskRule({
  id: "timing-remark",
  severity: "warning",
  clarity: "time",
  title: "Ô thời gian chỉ ghi chú thích",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "manual",
  find: doubtFacts({ doubt: "timing-remark", holds: isStatusWord }),
  message: ({ value }) => ({
    vi: `Ô thời gian ghi “${value}”, không phải thời hạn. Ghi thời hạn vào ô này.`,
    en: `The time cell says “${value}”, which is no time. Enter the time.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: { execution: "Đã hoàn thành", milestone: "Đã hoàn thành", kind: "none", start: null, due: null },
        },
      },
    ],
  },
});
