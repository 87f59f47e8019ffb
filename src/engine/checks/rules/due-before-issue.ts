import { asOfficeDate } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import { dueColumn, effectiveTiming } from "../timing/effective-timing";
import { inOtherYear } from "../timing/other-year";

/** Already past when the plan was issued: a slip in the year, or a task copied from an older plan. */
export const dueBeforeIssue = taskRule({
  id: "due-before-issue",
  severity: "warning",
  clarity: "time",
  title: "Hạn đã qua khi ban hành kế hoạch",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  yieldsTo: ["due-before-start", "due-day-month-swapped"],
  find: (view, context) => {
    const { issuedOn } = context;
    const { due } = effectiveTiming(view);
    if (due === null || issuedOn === null || due >= issuedOn) return [];
    return [
      {
        column: dueColumn(view),
        value: asOfficeDate(due),
        args: { due: asOfficeDate(due), issued: asOfficeDate(issuedOn) },
        proposals: inOtherYear(view, Number(due.slice(0, 4)) + 1, context),
      },
    ];
  },
  message: ({ due, issued }) => ({
    vi: `Hạn ${due} đã qua khi kế hoạch ban hành (${issued}). Kiểm tra lại năm.`,
    en: `The due day ${due} was past when the plan was issued (${issued}). Check the year.`,
  }),
  examples: {
    accepts: [
      {
        task: {
          timing: {
            execution: "Quý IV/2025",
            milestone: null,
            kind: "quarter",
            start: "2025-10-01",
            due: "2025-12-31",
          },
        },
      },
    ],
    rejects: [
      {
        task: {
          timing: { execution: "Tháng 3/2025", milestone: null, kind: "month", start: "2025-03-01", due: "2025-03-31" },
        },
      },
    ],
  },
});
