import { taskRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

const ITEM = /(?:^|[.;:…](?=\s)|(?<!\s)(?=\s*\n))\s*[-–+•]\s+(?=[“"]?\p{Lu})/gu;

/** Several items with a dash in one row (eight tasks of 220/KH-UBND): each could be late by itself. */
export const severalActions = taskRule({
  id: "several-actions",
  severity: "note",
  clarity: "work",
  title: "Một dòng gộp nhiều việc",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 25, 28, 51, 52, 54–56, 72",
  fix: "manual",
  find: ({ task }) => {
    const count = [...task.text.matchAll(ITEM)].length;
    return count < 2 ? [] : [{ column: TEXT, value: String(count), args: { count } }];
  },
  message: ({ count }) => ({
    vi: `Nhiệm vụ gộp ${count} việc. Tách thành từng dòng nếu cần theo dõi riêng từng việc.`,
    en: `The task holds ${count} actions. Split it to follow each.`,
  }),
  examples: {
    accepts: [
      { task: { text: "- Rà soát thủ tục đầu tư." } },
      { task: { text: "Hỗ trợ khởi nghiệp - đổi mới sáng tạo." } },
    ],
    rejects: [{ task: { text: "- Rà soát thủ tục đầu tư. - Công khai kết quả rà soát." } }],
  },
});
