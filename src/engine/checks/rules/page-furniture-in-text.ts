import { taskRule } from "../rule";
import { mendedText } from "../text-forms/mended-text";

const AT_AN_END =
  /(?:^\s*(?:trang\s+)?\d{1,3}\s*\/\s*\d{1,3}\s+|(?<!\s)\s+(?:trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?|\d{1,2}\s*\/\s*\d{1,2})\s*$)/iu;

/** A figure at the very end, or a page number at the very beginning. */
const MAY_HOLD = /\d\s*$|^\s*(?:trang\s*)?\d+\s*\//i;

/** A page number that got into the words ("2/14" in 220/KH-UBND): at their beginning or end only, a figure inside is the plan's. */
export const pageFurnitureInText = taskRule({
  id: "page-furniture-in-text",
  severity: "note",
  clarity: "work",
  title: "Nội dung lẫn số trang",
  source: "220/KH-UBND, Phụ lục I, mục II: “2/14”",
  fix: "auto",
  find: (view) => {
    if (!MAY_HOLD.test(view.task.text)) return [];
    const found = AT_AN_END.exec(view.task.text);
    if (found === null || /(?:tháng|quý|ngày|năm)\s*$/iu.test(view.task.text.slice(0, found.index))) return [];
    const text = view.task.text.replace(AT_AN_END, " ").trim();
    return [mendedText(view, { slip: found[0].trim(), to: text, text, confidence: 0.8 })];
  },
  message: ({ slip }) => ({
    vi: `Nội dung lẫn số trang “${slip}”. Bỏ số trang.`,
    en: `The text holds a page number “${slip}”. Drop it.`,
  }),
  examples: {
    accepts: [{ task: { text: "Hoàn thành trong tháng 9/2025" } }, { task: { text: "Đạt tỷ lệ 1/3 số xã." } }],
    rejects: [
      { task: { text: "Rà soát thủ tục đầu tư. 2/14" } },
      { task: { text: "Rà soát thủ tục đầu tư. Trang 3" } },
    ],
  },
});
