import { planRule } from "../rule";

/** Without days of its own the plan takes the day after the period's end (DESIGN 3.4). */
export const reportingDaysMissing = planRule({
  id: "reporting-days-missing",
  severity: "note",
  clarity: "authority",
  title: "Thiếu ngày báo cáo định kỳ",
  source: "Nghị định 30/2020/NĐ-CP, thể thức văn bản",
  fix: "manual",
  find: (_, { register }) =>
    register.plan.plan.reporting.length === 0 && register.plan.tasks.length > 0
      ? [{ subject: { kind: "plan-field", label: "Báo cáo quý trước ngày" } as const, column: "Giá trị", value: null }]
      : [],
  message: () => ({
    vi: "Kế hoạch không ghi ngày báo cáo quý và năm; tạm tính ngay sau ngày cuối kỳ. Ghi ngày vào trang Kế hoạch.",
    en: "The plan names no reporting days; the day after each period counts for now. Type them on sheet Kế hoạch.",
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, head: { reporting: [] } }],
  },
});
