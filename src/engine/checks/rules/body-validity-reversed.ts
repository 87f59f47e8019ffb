import { asOfficeDate } from "../../calendar/calendar-date";
import { planRule } from "../rule";

export const bodyValidityReversed = planRule({
  id: "body-validity-reversed",
  severity: "error",
  clarity: "authority",
  title: "Hiệu lực của đơn vị bị đảo ngày",
  source: "Sổ theo dõi: trang Đơn vị",
  fix: "auto",
  find: (_, { register }) =>
    register.bodies.flatMap(({ name, validFrom, validTo }, at) => {
      if (validFrom === null || validTo === null || validFrom <= validTo) return [];
      const change = { on: "body", at, set: { validFrom: validTo, validTo: validFrom } } as const;
      const to = `${asOfficeDate(validTo)} – ${asOfficeDate(validFrom)}`;
      return [
        {
          subject: { kind: "body", at } as const,
          column: "Hiệu lực đến",
          value: asOfficeDate(validTo),
          args: { name, to },
          proposals: [{ to, confidence: 0.8, change }],
        },
      ];
    }),
  message: ({ name, to }) => ({
    vi: `Hiệu lực của “${name}” kết thúc trước khi bắt đầu. Có lẽ là ${to}.`,
    en: `“${name}” ends before it begins. Probably ${to}.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, bodies: [{ name: "Sở Tài chính", validFrom: "2026-01-01", validTo: "2025-01-01" }] }],
  },
});
