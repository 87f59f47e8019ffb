import { taskRule } from "../rule";
import { edition, SUB_INDEX } from "../sub-index/sub-index-column";

/** The task stands under the heading of one sub-index and is mapped to another of the same edition. */
export const subIndexNotOfHeading = taskRule({
  id: "sub-index-not-of-heading",
  severity: "note",
  clarity: "product",
  title: "Chỉ số khác với đề mục",
  source: "220/KH-UBND, Phụ lục I: nhiệm vụ xếp theo chỉ số thành phần",
  fix: "choose",
  find: ({ task, at, section }, context) => {
    const named = context.subIndex(section?.subIndex ?? null);
    const own = context.subIndex(task.subIndex);
    if (named === undefined || own === undefined || named.key === own.key) return [];
    if (edition(named.key) !== edition(own.key)) return [];
    return [
      {
        column: SUB_INDEX,
        value: own.name,
        args: { own: own.name, named: named.name },
        proposals: [{ to: named.name, confidence: 0.5, change: { on: "task", at, set: { subIndex: named.key } } }],
      },
    ];
  },
  message: ({ own, named }) => ({
    vi: `Nhiệm vụ gắn với “${own}” nhưng đứng ở mục “${named}”. Giữ nếu cố ý, hoặc chọn theo đề mục.`,
    en: `The task is mapped to “${own}” but stands under “${named}”. Keep it if meant, or follow the heading.`,
  }),
  examples: {
    accepts: [{ task: { subIndex: "pci-2025.market-entry" } }],
    rejects: [{ task: { subIndex: "pci-2025.compliance-costs" } }],
  },
});
