import { planRule } from "../rule";

export const planPeriodReversed = planRule({
  id: "plan-period-reversed",
  severity: "error",
  clarity: "time",
  title: "Giai đoạn bị đảo năm",
  source: "220/KH-UBND, tên kế hoạch: năm 2025-2026",
  fix: "auto",
  find: (_, { register }) => {
    const { period } = register.plan.plan;
    if (period === null || period.from <= period.to) return [];
    const to = `${period.to}-${period.from}`;
    const change = { on: "head", set: { period: { from: period.to, to: period.from } } } as const;
    return [
      {
        subject: { kind: "plan-field", label: "Giai đoạn" } as const,
        column: "Giá trị",
        value: `${period.from}-${period.to}`,
        args: { to },
        proposals: [{ to, confidence: 0.9, change }],
      },
    ];
  },
  message: ({ to }) => ({
    vi: `Năm đầu của giai đoạn đứng sau năm cuối. Có lẽ là ${to}.`,
    en: `The first year of the period lies after the last. Probably ${to}.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, head: { period: { from: 2026, to: 2025 } } }],
  },
});
