import { planRule } from "../rule";

const LABEL = "Số nhiệm vụ công bố";

/** The plan announces 73 tasks and the table holds another number: pages are missing, or rows were added. */
export const declaredCountDiffers = planRule({
  id: "declared-count-differs",
  severity: "warning",
  clarity: "work",
  title: "Số nhiệm vụ khác số đã công bố",
  source: "220/KH-UBND: “73 nhiệm vụ cụ thể”",
  fix: "choose",
  find: (_, { tasks, register }) => {
    const declared = register.plan.plan.declaredTaskCount;
    const found = tasks.filter((task) => task.origin === "table").length;
    if (declared === null || found === 0 || declared === found) return [];
    return [
      {
        subject: { kind: "plan-field", label: LABEL } as const,
        column: "Giá trị",
        value: String(declared),
        args: { declared, found },
        proposals: [{ to: String(found), confidence: 0.4, change: { on: "head", set: { declaredTaskCount: found } } }],
      },
    ];
  },
  message: ({ declared, found }) => ({
    vi: `Văn bản công bố ${declared} nhiệm vụ nhưng sổ có ${found}. Kiểm tra trang thiếu hoặc số đã công bố.`,
    en: `The text announces ${declared} tasks, the register holds ${found}. Look for missing pages, or correct the number.`,
  }),
  examples: {
    accepts: [{ task: {}, head: { declaredTaskCount: 1 } }],
    rejects: [{ task: {}, head: { declaredTaskCount: 73 } }],
  },
});
