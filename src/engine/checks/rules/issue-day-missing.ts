import { planRule } from "../rule";

/** Reporting periods begin at the day of issue. */
export const issueDayMissing = planRule({
  id: "issue-day-missing",
  severity: "warning",
  clarity: "authority",
  title: "Thiếu ngày ban hành",
  source: "Nghị định 30/2020/NĐ-CP, thể thức văn bản",
  fix: "manual",
  find: (_, { register }) =>
    register.plan.plan.issuedOn === null
      ? [{ subject: { kind: "plan-field", label: "Ngày ban hành" } as const, column: "Giá trị", value: null }]
      : [],
  message: () => ({
    vi: "Chưa có ngày ban hành. Ghi ngày vào trang Kế hoạch để tính hạn báo cáo.",
    en: "The day of issue is missing. Type it on sheet Kế hoạch: reporting days depend on it.",
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, head: { issuedOn: null } }],
  },
});
