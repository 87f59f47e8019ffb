import { taskRule } from "../rule";
import { isNumeralOnly } from "../sub-index/named-sub-index";
import { SUB_INDEX } from "../sub-index/sub-index-column";

/** "VII" as a sub-index: the numeral stands twice in 220/KH-UBND and names nothing. */
export const subIndexByNumeral = taskRule({
  id: "sub-index-by-numeral",
  severity: "warning",
  clarity: "product",
  title: "Chỉ số thành phần chỉ ghi số thứ tự",
  source: "220/KH-UBND, Phụ lục I: số VII đứng hai lần",
  fix: "choose",
  find: (view, context) => {
    const typed = view.odd(SUB_INDEX);
    if (typed === null || !isNumeralOnly(typed)) return [];
    const listed = context.subIndex(view.section?.subIndex ?? null);
    const settles = { row: view.task.id, column: SUB_INDEX };
    const proposals =
      listed === undefined
        ? []
        : [
            {
              to: listed.name,
              confidence: 0.7,
              change: { on: "task", at: view.at, set: { subIndex: listed.key }, settles } as const,
            },
          ];
    return [{ column: SUB_INDEX, value: typed, args: { typed }, proposals }];
  },
  message: ({ typed }) => ({
    vi: `“${typed}” chỉ là số thứ tự, không cho biết chỉ số nào. Ghi tên chỉ số thành phần.`,
    en: `“${typed}” is a number and names no sub-index. Write its name.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        task: { subIndex: null },
        odd: [{ table: "tasks", row: "999-I-001", column: "Chỉ số thành phần", text: "VII" }],
      },
    ],
  },
});
