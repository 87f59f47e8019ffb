import { planRule } from "../rule";

/** Without a number the codes of tasks begin with KH and say nothing. */
export const planNumberMissing = planRule({
  id: "plan-number-missing",
  severity: "warning",
  clarity: "authority",
  title: "Thiếu số, ký hiệu kế hoạch",
  source: "Nghị định 30/2020/NĐ-CP, thể thức văn bản",
  fix: "manual",
  find: (_, { register }) =>
    register.plan.plan.number === null
      ? [{ subject: { kind: "plan-field", label: "Số ký hiệu" } as const, column: "Giá trị", value: null }]
      : [],
  message: () => ({
    vi: "Chưa có số, ký hiệu của kế hoạch. Ghi số vào trang Kế hoạch.",
    en: "The plan's number is missing. Type it on sheet Kế hoạch.",
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, head: { number: null } }],
  },
});
