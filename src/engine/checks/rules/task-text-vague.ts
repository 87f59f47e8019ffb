import { taskRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

const LONGEST = 40;

/** One or two syllables ("Báo cáo", "Họp") or a filler: nobody can tell when it is done. */
export const taskTextVague = taskRule({
  id: "task-text-vague",
  severity: "note",
  clarity: "work",
  title: "Nội dung nhiệm vụ quá ngắn",
  source: "220/KH-UBND, mục II.2: rõ việc",
  fix: "manual",
  yieldsTo: ["task-text-missing", "task-text-cut", "task-text-headless"],
  find: ({ task }) => {
    if (task.text.length > LONGEST) return [];
    const words = task.text.match(/\p{L}+/gu) ?? [];
    const isFiller = /^\W*(?:như trên|nội dung khác|việc khác|các nội dung khác)\W*$/iu.test(task.text);
    return words.length > 0 && (words.length <= 2 || isFiller)
      ? [{ column: TEXT, value: task.text, args: { text: task.text } }]
      : [];
  },
  message: ({ text }) => ({
    vi: `“${text}” quá ngắn để biết phải làm gì và khi nào là xong. Ghi rõ việc.`,
    en: `“${text}” is too short to tell what is to be done and when it is done. Say it in full.`,
  }),
  examples: {
    accepts: [{ task: { text: "Rà soát VBQPPL" } }],
    rejects: [{ task: { text: "Báo cáo." } }, { task: { text: "Như trên" } }],
  },
});
