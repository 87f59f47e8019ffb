import { taskRule } from "../rule";
import { doubtFacts } from "../timing/doubt-facts";
import { rewritten } from "../timing/retimed";

const disagreement = doubtFacts({ doubt: "timing-cells-disagree", leastSeverity: "warning" });

/** One cell gives a date, the other says ongoing or recurring: which one counts is for a person to say. */
export const timingCellsDisagree = taskRule({
  id: "timing-cells-disagree",
  severity: "warning",
  clarity: "time",
  title: "Hai cột thời gian không khớp",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: (view, context) =>
    disagreement(view, context).map((fact) => {
      const { execution, milestone } = view.task.timing;
      const follow = [milestone, execution].flatMap((words) => (words === null ? [] : [words]));
      const proposals = follow.map((words) => ({
        to: words,
        confidence: 0.4,
        change: rewritten(view, { execution: words, milestone: words }, context),
      }));
      return { ...fact, proposals };
    }),
  message: ({ execution, milestone }) => ({
    vi: `Hai ô thời gian không khớp: “${execution}” và “${milestone}”. Xác nhận ô nào đúng.`,
    en: `The two time cells differ: “${execution}” and “${milestone}”. Say which one is right.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: {
          timing: {
            execution: "Thực hiện thường xuyên",
            milestone: "Quý IV/2025",
            kind: "quarter",
            start: null,
            due: "2025-12-31",
          },
        },
      },
    ],
  },
});
