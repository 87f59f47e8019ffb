import { gathered } from "../../gathered";
import type { CheckContext } from "../check-context";
import { removal } from "../removal";
import { planRule } from "../rule";
import { roughKey } from "../text-forms/rough-key";
import { TEXT } from "../text-forms/text-column";

const SHORTEST = 12;

/** Capitals, blanks and punctuation do not make another task. */
const keyOf = ({ appendix, text }: { readonly appendix: string | null; readonly text: string }): string =>
  `${appendix ?? ""} ${text.toLowerCase().replace(/[\s.,;:+*•-]+/g, "")}`;

/** The rows whose words may stand in another row too: only these are compared letter by letter. */
function likeOthers({ tasks }: CheckContext): readonly number[] {
  const long = [...tasks.entries()].filter(([, { text }]) => text.length >= SHORTEST);
  return [...gathered(long, ([, { text }]) => roughKey(text)).values()]
    .flatMap((alike) => (alike.length > 1 ? alike.map(([at]) => at) : []))
    .sort((one, other) => one - other);
}

/** The same words in two rows of one appendix: reported twice, counted twice. */
export const taskRepeated = planRule({
  id: "task-repeated",
  severity: "warning",
  clarity: "work",
  title: "Nhiệm vụ bị lặp",
  source: "220/KH-UBND, mục II.2: rõ việc",
  fix: "choose",
  find: (_, context) => {
    const first = new Map<string, string>();
    return likeOthers(context).flatMap((at) => {
      const task = context.tasks[at];
      if (task === undefined) return [];
      const key = keyOf(task);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, task.id);
        return [];
      }
      return [
        {
          subject: { kind: "task", at } as const,
          column: TEXT,
          value: task.text.slice(0, 60),
          args: { other },
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
