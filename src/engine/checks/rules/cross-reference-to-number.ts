import { taskRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

const REFERENCE =
  /(?:nêu|quy định|nói|ghi|đề cập|thực hiện)\s+(?:ở|tại|theo)\s+(?:mục|số thứ tự|stt|nhiệm vụ(?: số)?)\s*\(?\d+(?:\.\d+)*\)?(?!\d|\s*,?\s*(?:điều|khoản|phần|chương|kế hoạch|nghị|quyết định|công văn|luật))|(?<![\p{L}])(?:nhiệm vụ số|stt|số thứ tự)\s+\d+/iu;

/** "nêu tại mục (6)": speaks of a row by its printed number, which changes and repeats (220/KH-UBND, task 10). */
export const crossReferenceToNumber = taskRule({
  id: "cross-reference-to-number",
  severity: "note",
  clarity: "work",
  title: "Dẫn chiếu theo số thứ tự",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 10",
  fix: "manual",
  find: ({ task }) => {
    if (!/\d/.test(task.text)) return [];
    const value = REFERENCE.exec(task.text)?.[0];
    return value === undefined ? [] : [{ column: TEXT, value, args: { value } }];
  },
  message: ({ value }) => ({
    vi: `Nội dung dẫn chiếu theo số thứ tự (“${value}”), dễ sai khi tách riêng phiếu cho từng đơn vị. Ghi rõ nội dung được dẫn.`,
    en: `The text refers to a row by number (“${value}”), which is lost in a form of one body. Say what is meant.`,
  }),
  examples: {
    accepts: [{ task: { text: "Thực hiện theo mục 2 Điều 5 Luật Đầu tư." } }],
    rejects: [{ task: { text: "Giám sát việc công khai thông tin nêu tại mục (6)." } }],
  },
});
