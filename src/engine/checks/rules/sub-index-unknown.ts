import { taskRule } from "../rule";
import { candidatesFor, isNumeralOnly, typedNameFact } from "../sub-index/named-sub-index";
import { SUB_INDEX } from "../sub-index/sub-index-column";

/** A typed name that sheet `Chỉ số` does not have; the nearest is proposed. */
export const subIndexUnknown = taskRule({
  id: "sub-index-unknown",
  severity: "warning",
  clarity: "product",
  title: "Tên chỉ số thành phần không có trong danh mục",
  source: "220/KH-UBND, mục I.2, I.3 và Phụ lục I: một chỉ số ba cách gọi",
  fix: "auto",
  find: (view, context) => {
    const typed = view.odd(SUB_INDEX);
    if (typed === null || isNumeralOnly(typed)) return [];
    const candidates = candidatesFor(typed, context);
    return candidates.length > 1 ? [] : [typedNameFact(view, typed, candidates)];
  },
  message: ({ typed, to }) => ({
    vi: `“${typed}” không có trong trang “Chỉ số”.${to === "" ? " Chọn tên trong danh mục hoặc thêm tên mới." : ` Có lẽ là “${to}”.`}`,
    en: `“${typed}” is not in sheet “Chỉ số”.${to === "" ? " Choose a name of the list or add one." : ` Probably “${to}”.`}`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: { subIndex: null },
        odd: [{ table: "tasks", row: "999-I-001", column: "Chỉ số thành phần", text: "Gia nhập thị trươg" }],
      },
    ],
  },
});
