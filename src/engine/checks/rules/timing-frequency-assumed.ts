import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** A bare unit of time, taken for a frequency. */
export const timingFrequencyAssumed = taskRule({
  id: "timing-frequency-assumed",
  severity: "note",
  clarity: "time",
  title: "Tần suất ghi chưa đủ",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "auto",
  find: doubtFacts({
    doubt: "timing-frequency-assumed",
    confidence: 0.8,
    write: ({ value }) => `Hằng ${value.toLowerCase()}`,
  }),
  message: ({ value }) => ({
    vi: `Ô chỉ ghi “${value}”; tạm hiểu là tần suất định kỳ. Ghi rõ, ví dụ “Hằng ${value}”.`,
    en: `The cell says only “${value}”, taken for a frequency. Write it out.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: { timing: { execution: "Năm", milestone: "Năm", kind: "recurring", start: null, due: null } } }],
  },
});
