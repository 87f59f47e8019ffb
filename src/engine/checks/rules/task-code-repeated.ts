import { planRule } from "../rule";

/** Two rows with one code, mostly a copied row: answers and statuses of one would count for the other. */
export const taskCodeRepeated = planRule({
  id: "task-code-repeated",
  severity: "error",
  clarity: "work",
  title: "Mã nhiệm vụ bị trùng",
  source: "Sổ theo dõi: mã nhiệm vụ là duy nhất",
  fix: "manual",
  find: (_, { tasks }) => {
    const seen = new Set<string>();
    return tasks.flatMap(({ id }, at) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew ? [] : [{ subject: { kind: "task", at } as const, column: "Mã nhiệm vụ", value: id, args: { id } }];
    });
  },
  message: ({ id }) => ({
    vi: `Mã ${id} đứng ở hai dòng. Xóa mã ở dòng chép thêm để được cấp mã mới, hoặc xóa dòng thừa.`,
    en: `Code ${id} stands in two rows. Clear it in the copied row to get a new one, or delete the row.`,
  }),
  examples: {
    accepts: [{ tasks: [{ id: "999-I-001" }, { id: "999-I-002" }] }],
    rejects: [{ tasks: [{ id: "999-I-001" }, { id: "999-I-001" }] }],
  },
});
