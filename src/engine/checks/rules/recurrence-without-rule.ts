import { taskRule } from "../rule";
import { effectiveTiming } from "../timing/effective-timing";
import { EXECUTION, MILESTONE } from "../timing/time-columns";

/** "Định kỳ" alone: how often is not said, so no occurrence can be due. */
export const recurrenceWithoutRule = taskRule({
  id: "recurrence-without-rule",
  severity: "note",
  clarity: "time",
  title: "Định kỳ nhưng không rõ chu kỳ",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "manual",
  find: (view) => {
    const { kind, recurrence, execution, milestone } = effectiveTiming(view);
    const hasRule =
      recurrence !== null && (recurrence.every !== null || recurrence.month !== null || recurrence.quarter !== null);
    if (kind !== "recurring" || hasRule) return [];
    const words = milestone ?? execution ?? "";
    return [{ column: milestone === null ? EXECUTION : MILESTONE, value: words, args: { words } }];
  },
  message: ({ words }) => ({
    vi: `Thời gian “${words}” không nói bao lâu một lần. Ghi rõ, ví dụ “Định kỳ hằng quý”.`,
    en: `The time “${words}” does not say how often. Write it out, say “Định kỳ hằng quý”.`,
  }),
  examples: {
    accepts: [
      {
        task: {
          timing: {
            execution: "Hằng quý",
            milestone: null,
            kind: "recurring",
            recurrence: { every: "quarter", month: null, quarter: null, day: null },
          },
        },
      },
    ],
    rejects: [{ task: { timing: { execution: "Định kỳ", milestone: null, kind: "recurring", recurrence: null } } }],
  },
});
