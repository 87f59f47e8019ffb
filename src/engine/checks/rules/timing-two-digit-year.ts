import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";

/** Two figures of a year are read, but should be written out. */
export const timingTwoDigitYear = taskRule({
  id: "timing-two-digit-year",
  severity: "note",
  clarity: "time",
  title: "Năm chỉ ghi hai chữ số",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "auto",
  find: doubtFacts({ doubt: "timing-two-digit-year", confidence: 0.85, wordsIn: "read" }),
  message: ({ value, to }) => ({
    vi: `Năm trong “${value}” chỉ có hai chữ số; đọc là “${to}”. Ghi đủ bốn chữ số.`,
    en: `The year of “${value}” has two figures; read as “${to}”. Write all four.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: { execution: "15/11/25", milestone: "15/11/25", kind: "date", start: null, due: "2025-11-15" },
        },
      },
    ],
  },
});
