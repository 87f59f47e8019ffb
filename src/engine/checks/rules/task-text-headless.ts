import { taskRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

/** The words begin in the middle: the beginning stood on the page before. */
export const taskTextHeadless = taskRule({
  id: "task-text-headless",
  severity: "note",
  clarity: "work",
  title: "Nội dung nhiệm vụ mất phần đầu",
  source: "81/KH-UBND, Phụ lục: dòng nối qua trang",
  fix: "manual",
  find: ({ task }) => {
    const start = task.text.trimStart();
    if (!/^(?:[\p{Ll}][\p{L}]*\s|[,.;:)])/u.test(start)) return [];
    const value = start.slice(0, 30).trim();
    return [{ column: TEXT, value, args: { value } }];
  },
  message: ({ value }) => ({
    vi: `Nội dung bắt đầu giữa chừng: “${value}…”. Có thể phần đầu nằm ở trang trước; đối chiếu bản gốc.`,
    en: `The task begins in the middle: “${value}…”. Its beginning may stand on the page before.`,
  }),
  examples: {
    accepts: [{ task: { text: "Rà soát thủ tục đầu tư." } }, { task: { text: "- Khảo sát doanh nghiệp." } }],
    rejects: [{ task: { text: "tục hành chính cho doanh nghiệp nhỏ." } }],
  },
});
