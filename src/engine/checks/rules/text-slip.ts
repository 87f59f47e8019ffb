import { taskRule } from "../rule";
import { mendedText } from "../text-forms/mended-text";
import { slipsIn } from "../text-forms/slips";

/** Slips of the scan or of the keyboard that were met in plans, or that no Vietnamese word can have ("th0ng tin"). */
export const textSlip = taskRule({
  id: "text-slip",
  severity: "note",
  clarity: "work",
  title: "Lỗi chính tả hoặc lỗi quét",
  source: "220/KH-UBND: “dichvucung”, “kiên tạo”, “kỹ luật”, “điêm”, “hực hiện”",
  fix: "auto",
  find: (view) =>
    slipsIn(view.task.text, view.smallText).map(({ slip, to, text, confidence }) =>
      mendedText(view, { slip, to, text, confidence }),
    ),
  message: ({ slip, to }) => ({
    vi: `“${slip}” có lẽ là “${to}”. So với bản gốc rồi sửa.`,
    en: `“${slip}” is probably “${to}”. Compare with the plan and correct it.`,
  }),
  examples: {
    accepts: [{ task: { text: "Kiến tạo môi trường kinh doanh thuận lợi, điểm số tăng." } }],
    rejects: [
      { task: { text: "Khắc phục việc giảm điêm chỉ số." } },
      { task: { text: "Công khai th0ng tin quy hoạch." } },
    ],
  },
});
