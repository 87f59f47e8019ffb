import { asOfficeDate } from "../../calendar/calendar-date";
import { planRule } from "../rule";

export const issueDayInFuture = planRule({
  id: "issue-day-in-future",
  severity: "warning",
  clarity: "time",
  title: "Ngày ban hành ở tương lai",
  source: "Nghị định 30/2020/NĐ-CP, thể thức văn bản",
  fix: "manual",
  find: (_, { issuedOn, asOf }) =>
    issuedOn !== null && issuedOn > asOf
      ? [
          {
            subject: { kind: "plan-field", label: "Ngày ban hành" } as const,
            column: "Giá trị",
            value: asOfficeDate(issuedOn),
            args: { issued: asOfficeDate(issuedOn), asOf: asOfficeDate(asOf) },
          },
        ]
      : [],
  message: ({ issued, asOf }) => ({
    vi: `Ngày ban hành ${issued} sau hôm nay (${asOf}). Kiểm tra lại năm.`,
    en: `The day of issue ${issued} lies after today (${asOf}). Check the year.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, head: { issuedOn: "2031-10-06", period: null } }],
  },
});
