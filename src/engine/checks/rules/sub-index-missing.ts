import { taskRule } from "../rule";
import { SUB_INDEX } from "../sub-index/sub-index-column";

/** A task without a sub-index under a heading that has one. A heading without one is told at the heading, once. */
export const subIndexMissing = taskRule({
  id: "sub-index-missing",
  severity: "warning",
  clarity: "product",
  title: "Nhiệm vụ chưa gắn chỉ số thành phần",
  source: "220/KH-UBND, Phụ lục I: nhiệm vụ xếp theo chỉ số thành phần",
  fix: "auto",
  find: (view, context) => {
    const { task, at, section } = view;
    if (task.subIndex !== null || view.odd(SUB_INDEX) !== null) return [];
    const named = section?.subIndex ?? null;
    if (named === null) return [];
    const listed = context.subIndex(named);
    const change = { on: "task", at, set: { subIndex: named } } as const;
    return [
      {
        column: SUB_INDEX,
        value: null,
        args: { to: listed?.name ?? "" },
        proposals: listed === undefined ? [] : [{ to: listed.name, confidence: 0.9, change }],
      },
    ];
  },
  message: ({ to }) => ({
    vi: `Nhiệm vụ chưa gắn chỉ số thành phần nào. Chọn chỉ số${to === "" ? "" : `; theo đề mục là “${to}”`}.`,
    en: `The task belongs to no sub-index. Choose one${to === "" ? "" : `; its heading says “${to}”`}.`,
  }),
  examples: {
    accepts: [{ task: { subIndex: "pci-2025.market-entry" } }],
    rejects: [{ task: { subIndex: null } }],
  },
});
