import { normalKey } from "../../text/fold";
import type { CheckContext } from "../check-context";
import { removal } from "../removal";
import { planRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

const SHORTEST = 12;

/** Words of a task → the first row that has them. */
const firstRows = (context: CheckContext): Map<string, number> => {
  const first = new Map<string, number>();
  for (const [at, task] of context.tasks.entries()) {
    const key = keyOf(task);
    if (!first.has(key)) first.set(key, at);
  }
  return first;
};

const keyOf = ({ appendix, text }: { readonly appendix: string | null; readonly text: string }): string =>
  `${appendix ?? ""}\u0000${normalKey(text).replace(/^[-+*•\s]+|[.;,\s]+$/g, "")}`;

/** The same words in two rows of one appendix: reported twice, counted twice. */
export const taskRepeated = planRule({
  id: "task-repeated",
  severity: "warning",
  clarity: "work",
  title: "Nhiệm vụ bị lặp",
  source: "220/KH-UBND, mục II.2: rõ việc",
  fix: "choose",
  find: (_, context) => {
    const first = firstRows(context);
    return context.tasks.flatMap((task, at) => {
      const before = first.get(keyOf(task)) ?? at;
      const other = context.tasks[before];
      if (before === at || other === undefined || task.text.length < SHORTEST) return [];
      return [
        {
          subject: { kind: "task", at } as const,
          column: TEXT,
          value: task.text.slice(0, 60),
          args: { other: other.id },
          proposals: [removal("task", at, 0.5)],
        },
      ];
    });
  },
  message: ({ other }) => ({
    vi: `Nội dung trùng với nhiệm vụ ${other}. Xóa dòng thừa, hoặc ghi rõ điểm khác nhau.`,
    en: `The words are those of task ${other}. Delete one row, or say how they differ.`,
  }),
  examples: {
    accepts: [{ tasks: [{ text: "Rà soát thủ tục đầu tư." }, { text: "Rà soát thủ tục đất đai." }] }],
    rejects: [{ tasks: [{ text: "Rà soát thủ tục đầu tư." }, { text: "Rà soát  thủ tục đầu tư" }] }],
  },
});
