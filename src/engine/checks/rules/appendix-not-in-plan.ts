import { fold } from "../../text/fold";
import { taskRule } from "../rule";
import { TEXT } from "../text-forms/text-column";

const APPENDIX = /phụ lục\s+(?:số\s+)?([IVX]{1,5}|\d{1,2})(?![\p{L}\p{N}])/giu;
const MENTIONED = /phụ lục/i;
const OF_ANOTHER =
  /^\s*(?:của\s|kèm theo\s|ban hành\s)?\s*(?:nghị định|thông tư|quyết định|luật|nghị quyết|công văn)/iu;

/** The task sends the reader to an appendix that was not read: it is another file, or lost (220/KH-UBND, Phụ lục II). */
export const appendixNotInPlan = taskRule({
  id: "appendix-not-in-plan",
  severity: "note",
  clarity: "work",
  title: "Dẫn chiếu phụ lục chưa có",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 40: “phụ lục II”",
  fix: "manual",
  find: ({ task }, context) => {
    if (!MENTIONED.test(task.text)) return [];
    const known = context.once(
      "appendices",
      () => new Set(context.register.plan.appendices.map((one) => fold(one.id ?? ""))),
    );
    return [...task.text.matchAll(APPENDIX)]
      .filter(
        ({ 0: words, 1: id = "", index }) =>
          !known.has(fold(id)) && !OF_ANOTHER.test(task.text.slice(index + words.length)),
      )
      .slice(0, 1)
      .map(([value]) => ({ column: TEXT, value, about: value, args: { value } }));
  },
  message: ({ value }) => ({
    vi: `Nhiệm vụ dẫn chiếu “${value}” nhưng phụ lục đó chưa được đọc vào sổ. Đọc kèm tệp phụ lục, hoặc ghi rõ nội dung.`,
    en: `The task refers to “${value}”, which was not read. Read that file too, or say what it holds.`,
  }),
  examples: {
    accepts: [
      { task: { text: "Thực hiện theo Phụ lục I." } },
      { task: { text: "Theo Phụ lục II Nghị định 61/2018/NĐ-CP." } },
    ],
    rejects: [{ task: { text: "Thực hiện theo hướng dẫn tại phụ lục II." } }],
  },
});
