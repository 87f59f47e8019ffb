import { asOfficeDate } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import { dueColumn, effectiveTiming } from "../timing/effective-timing";
import { inOtherYear } from "../timing/other-year";

/** After the last year the plan names for itself: nobody will ask for it any more. */
export const dueOutsidePlan = taskRule({
  id: "due-outside-plan",
  severity: "warning",
  clarity: "time",
  title: "Hạn ngoài giai đoạn của kế hoạch",
  source: "220/KH-UBND, tên kế hoạch: năm 2025-2026",
  fix: "choose",
  yieldsTo: ["due-before-start", "due-before-issue"],
  find: (view, context) => {
    const { period } = context.register.plan.plan;
    const { due } = effectiveTiming(view);
    if (due === null || period === null) return [];
    const year = Number(due.slice(0, 4));
    if (year >= period.from && year <= period.to) return [];
    const span = period.from === period.to ? String(period.from) : `${period.from}-${period.to}`;
    return [
      {
        column: dueColumn(view),
        value: asOfficeDate(due),
        args: { due: asOfficeDate(due), period: span },
        proposals: inOtherYear(view, period.to, context),
      },
    ];
  },
  message: ({ due, period }) => ({
    vi: `Hạn ${due} nằm ngoài giai đoạn ${period} của kế hoạch. Kiểm tra lại năm.`,
    en: `The due day ${due} lies outside the plan's period ${period}. Check the year.`,
  }),
  examples: {
    accepts: [
      {
        task: {
          timing: { execution: "Năm 2026", milestone: null, kind: "year", start: "2026-01-01", due: "2026-12-31" },
        },
      },
    ],
    rejects: [
      {
        task: {
          timing: { execution: "Năm 2031", milestone: null, kind: "year", start: "2031-01-01", due: "2031-12-31" },
        },
      },
    ],
  },
});
