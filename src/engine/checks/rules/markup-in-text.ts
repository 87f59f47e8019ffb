import { cleanText, dropMarkdown } from "../../text/clean";
import { taskRule } from "../rule";
import { mendedText } from "../text-forms/mended-text";

const MARKUP = /<\/?[a-z][^<>]*>|&(?:nbsp|amp|lt|gt|quot|apos);|\*\*[^*]+\*\*/i;

/** Tags of a web page or marks of a scanner inside the words. */
export const markupInText = taskRule({
  id: "markup-in-text",
  severity: "note",
  clarity: "work",
  title: "Nội dung lẫn thẻ định dạng",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 25, 40, 51–56",
  fix: "auto",
  find: (view) => {
    const slip = MARKUP.exec(view.task.text)?.[0];
    if (slip === undefined) return [];
    const text = cleanText(dropMarkdown(view.task.text));
    if (text === view.task.text) return [];
    return [mendedText(view, { slip, to: text, text, confidence: 0.95 })];
  },
  message: ({ slip }) => ({
    vi: `Nội dung lẫn thẻ định dạng “${slip}”. Bỏ thẻ, giữ chữ.`,
    en: `The text holds markup “${slip}”. Drop it and keep the words.`,
  }),
  examples: {
    accepts: [{ task: { text: "Giảm thời gian xử lý từ 10 xuống <5 ngày." } }],
    rejects: [{ task: { text: "<ul><li>Rà soát thủ tục đầu tư." } }],
  },
});
