import { planRule } from "../rule";

/** Who issues the plan decides whom it may give orders. */
export const issuerMissing = planRule({
  id: "issuer-missing",
  severity: "note",
  clarity: "authority",
  title: "Thiếu cơ quan ban hành",
  source: "Nghị định 30/2020/NĐ-CP, thể thức văn bản",
  fix: "manual",
  find: (_, { register }) =>
    register.plan.plan.issuer === null
      ? [{ subject: { kind: "plan-field", label: "Cơ quan ban hành" } as const, column: "Giá trị", value: null }]
      : [],
  message: () => ({
    vi: "Chưa có cơ quan ban hành. Ghi tên cơ quan vào trang Kế hoạch.",
    en: "The issuing body is missing. Type it on sheet Kế hoạch.",
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, head: { issuer: null } }],
  },
});
