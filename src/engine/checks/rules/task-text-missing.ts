import { removal } from "../removal";
import { taskRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

/** A row with a code or a body but no words: nobody knows what is to be done. */
export const taskTextMissing = taskRule({
  id: "task-text-missing",
  severity: "error",
  clarity: "work",
  title: "Dòng không ghi nhiệm vụ",
  source: "220/KH-UBND, mục II.2: rõ việc",
  fix: "choose",
  find: ({ task, at }) =>
    /[\p{L}\p{N}]/u.test(task.text)
      ? []
      : [{ column: TEXT, value: task.text || null, proposals: [removal("task", at, 0.3)] }],
  message: () => ({
    vi: "Dòng này không ghi nội dung nhiệm vụ. Ghi nội dung, hoặc xóa dòng.",
    en: "The row says no task. Write it, or delete the row.",
  }),
  examples: {
    accepts: [{ task: { text: "Rà soát thủ tục đầu tư." } }],
    rejects: [{ task: { text: "" } }, { task: { text: "-" } }],
  },
});
