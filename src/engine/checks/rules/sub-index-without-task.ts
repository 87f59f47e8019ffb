import { planRule } from "../rule";
import { edition } from "../sub-index/sub-index-column";

/** Sub-indices of the edition in use for which the plan does nothing. Told once, with their names. */
export const subIndexWithoutTask = planRule({
  id: "sub-index-without-task",
  severity: "note",
  clarity: "product",
  title: "Chỉ số thành phần không có nhiệm vụ",
  source: "220/KH-UBND, mục I.3: mục tiêu cho từng chỉ số thành phần",
  fix: "manual",
  find: (_, { tasks, register }) => {
    const used = new Set(tasks.flatMap(({ subIndex }) => (subIndex === null ? [] : [subIndex])));
    const editions = new Map<string, number>();
    for (const key of used) editions.set(edition(key), (editions.get(edition(key)) ?? 0) + 1);
    return [...editions].flatMap(([name, count]) => {
      const listed = register.subIndices.filter((one) => edition(one.key) === name);
      const idle = listed.filter((one) => !used.has(one.key));
      const at = register.subIndices.findIndex((one) => one.key === idle[0]?.key);
      if (idle.length === 0 || count * 2 <= listed.length) return [];
      const names = idle.map((one) => one.name).join("; ");
      return [
        {
          subject: { kind: "sub-index", at } as const,
          column: "Tên",
          value: names,
          about: name,
          args: { names, count: idle.length, edition: name },
        },
      ];
    });
  },
  message: ({ names, count, edition: name }) => ({
    vi: `${count} chỉ số thành phần (${name}) chưa có nhiệm vụ nào: ${names}. Kiểm tra xem kế hoạch có bỏ sót không.`,
    en: `${count} sub-indices (${name}) have no task: ${names}. Check whether the plan left them out.`,
  }),
  examples: {
    accepts: [{ subIndices: [{ key: "pci-2025.market-entry" }], task: {} }],
    rejects: [
      {
        subIndices: [
          { key: "pci-2025.market-entry" },
          { key: "pci-2025.legal-institutions", name: "Thiết chế pháp lý" },
          { key: "pci-2025.compliance-costs", name: "Chi phí tuân thủ" },
        ],
        tasks: [{}, { subIndex: "pci-2025.legal-institutions" }],
      },
    ],
  },
});
