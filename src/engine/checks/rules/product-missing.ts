import type { CheckContext } from "../check-context";
import { taskRule } from "../rule";

const mostName = (context: CheckContext): boolean =>
  context.once("most tasks name a product", () => {
    const named = context.tasks.filter((task) => task.product !== null).length;
    return context.tasks.length > 1 && named * 5 >= context.tasks.length * 4;
  });

/** The others say what comes out, this one does not. A plan without products at all is told once. */
export const productMissing = taskRule({
  id: "product-missing",
  severity: "note",
  clarity: "product",
  title: "Không ghi sản phẩm",
  source: "220/KH-UBND, mục II.2: rõ sản phẩm",
  fix: "manual",
  find: ({ task }, context) =>
    task.product === null && mostName(context) ? [{ column: "Sản phẩm", value: null }] : [],
  message: () => ({
    vi: "Các nhiệm vụ khác ghi sản phẩm, nhiệm vụ này thì không. Ghi kết quả phải có.",
    en: "The other tasks name their product, this one does not. Say what must come out.",
  }),
  examples: {
    accepts: [{ tasks: [{}, {}] }],
    rejects: [
      {
        tasks: [
          { product: "Báo cáo" },
          { product: "Kế hoạch" },
          { product: "Tờ trình" },
          { product: "Đề án" },
          { product: null },
        ],
      },
    ],
  },
});
