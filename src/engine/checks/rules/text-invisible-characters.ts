import { taskRule } from "../rule";
import { mendedText } from "../text-forms/mended-text";

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\t\n\r]|\u00a0| {2,}/u;

/** Line breaks, tabs, doubled blanks and characters nobody sees: searching and comparing go wrong. */
export const textInvisibleCharacters = taskRule({
  id: "text-invisible-characters",
  severity: "note",
  clarity: "work",
  title: "Nội dung có ký tự ẩn hoặc khoảng trắng thừa",
  source: "Văn bản chép từ Word, PDF, trang web",
  fix: "auto",
  yieldsTo: ["markup-in-text"],
  find: (view) => {
    if (!INVISIBLE.test(view.task.text)) return [];
    const text = view.task.text
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, "")
      .replace(/\s+/gu, " ")
      .trim();
    return [mendedText(view, { slip: "", to: text, text, confidence: 0.95 })];
  },
  message: () => ({
    vi: "Nội dung có ký tự ẩn, xuống dòng hoặc khoảng trắng thừa. Dọn lại để tìm và so được.",
    en: "The text holds invisible characters, line breaks or doubled blanks. Clean it.",
  }),
  examples: {
    accepts: [{ task: { text: "Rà soát thủ tục đầu tư." } }],
    rejects: [{ task: { text: "Rà soát\u200b thủ tục  đầu tư." } }],
  },
});
