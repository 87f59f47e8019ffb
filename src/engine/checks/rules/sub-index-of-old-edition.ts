import type { CheckContext } from "../check-context";
import { taskRule } from "../rule";
import { edition, SUB_INDEX } from "../sub-index/sub-index-column";

/** Per index ("PCI"), the edition that most tasks are mapped to. */
const editionsInUse = (context: CheckContext): ReadonlyMap<string, string> =>
  context.once("editions in use", () => {
    const counts = new Map<string, Map<string, number>>();
    for (const { subIndex } of context.tasks) {
      const listed = context.subIndex(subIndex);
      if (listed === undefined) continue;
      const of = counts.get(listed.index) ?? new Map<string, number>();
      of.set(edition(listed.key), (of.get(edition(listed.key)) ?? 0) + 1);
      counts.set(listed.index, of);
    }
    return new Map([...counts].map(([index, of]) => [index, [...of].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ""]));
  });

/** A few tasks are mapped to names of another edition than the rest: old and new names of PCI cannot be added up. */
export const subIndexOfOldEdition = taskRule({
  id: "sub-index-of-old-edition",
  severity: "warning",
  clarity: "product",
  title: "Lẫn chỉ số của hai phiên bản",
  source: "220/KH-UBND: kết quả 2024 theo bộ cũ, mục tiêu theo bộ mới",
  fix: "auto",
  find: ({ task, at }, context) => {
    const own = context.subIndex(task.subIndex);
    const used = own === undefined ? undefined : editionsInUse(context).get(own.index);
    if (own === undefined || used === undefined || used === edition(own.key)) return [];
    const successors = context.register.subIndices.filter(
      (one) => edition(one.key) === used && (one.succeeds.includes(own.key) || own.succeeds.includes(one.key)),
    );
    return [
      {
        column: SUB_INDEX,
        value: own.name,
        args: { own: own.name, edition: edition(own.key), used },
        proposals: successors.map((one) => ({
          to: one.name,
          confidence: successors.length === 1 ? 0.8 : 0.5,
          change: { on: "task", at, set: { subIndex: one.key } },
        })),
      },
    ];
  },
  message: ({ own, edition: old, used }) => ({
    vi: `“${own}” thuộc phiên bản ${old}, các nhiệm vụ khác dùng phiên bản ${used}. Chọn tên của cùng một phiên bản.`,
    en: `“${own}” is of edition ${old}, the other tasks use ${used}. Choose a name of the same edition.`,
  }),
  examples: {
    accepts: [{ tasks: [{}, {}, { subIndex: "pci-2025.compliance-costs" }] }],
    rejects: [{ tasks: [{}, {}, { subIndex: "pci-2024.time-costs" }] }],
  },
});
