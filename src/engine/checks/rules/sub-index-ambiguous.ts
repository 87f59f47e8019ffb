import { taskRule } from "../rule";
import { candidatesFor, typedNameFact } from "../sub-index/named-sub-index";
import { SUB_INDEX } from "../sub-index/sub-index-column";

/** A typed name that may be several sub-indices of the list: a person chooses. */
export const subIndexAmbiguous = taskRule({
  id: "sub-index-ambiguous",
  severity: "warning",
  clarity: "product",
  title: "Tên chỉ số thành phần có thể là nhiều chỉ số",
  source: "220/KH-UBND, Phụ lục I",
  fix: "choose",
  find: (view, context) => {
    const typed = view.odd(SUB_INDEX);
    const candidates = typed === null ? [] : candidatesFor(typed, context);
    return typed === null || candidates.length < 2 ? [] : [typedNameFact(view, typed, candidates)];
  },
  message: ({ typed }) => ({
    vi: `“${typed}” có thể là nhiều chỉ số thành phần. Chọn đúng chỉ số trong danh mục.`,
    en: `“${typed}” may be several sub-indices. Choose the right one.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: { subIndex: null },
        subIndices: [
          { key: "a-1.minh-bach", name: "Tính minh bạch của tỉnh" },
          { key: "a-1.minh-bach-xa", name: "Tính minh bạch của xã" },
        ],
        odd: [{ table: "tasks", row: "999-I-001", column: "Chỉ số thành phần", text: "Tính minh bạch" }],
      },
    ],
  },
});
