import { planRule } from "../rule";

const FEWEST = 5;

/** "Rõ sản phẩm" is asked for, and no task names one (220/KH-UBND has no such column). Told once for the plan. */
export const productColumnMissing = planRule({
  id: "product-column-missing",
  severity: "note",
  clarity: "product",
  title: "Cả kế hoạch không ghi sản phẩm",
  source: "220/KH-UBND, mục II.2 và Phụ lục I",
  fix: "manual",
  find: (_, { tasks }) =>
    tasks.length < FEWEST || tasks.some((task) => task.product !== null)
      ? []
      : [{ subject: { kind: "task", at: 0 } as const, column: "Sản phẩm", value: null, args: { count: tasks.length } }],
  message: ({ count }) => ({
    vi: `Không nhiệm vụ nào trong ${count} nhiệm vụ ghi sản phẩm. Bổ sung kết quả phải có nếu kế hoạch yêu cầu “rõ sản phẩm”.`,
    en: `None of the ${count} tasks names a product. Add them where the plan asks for clear products.`,
  }),
  examples: {
    accepts: [{ tasks: [{}, {}] }],
    rejects: [{ tasks: [{}, {}, {}, {}, {}] }],
  },
});
