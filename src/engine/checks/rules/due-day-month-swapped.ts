import { asOfficeDate, calendarDate, partsOf } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import { asWordsSay } from "../timing/retimed";
import { DUE } from "../timing/time-columns";

function swapped(day: string): string | null {
  const parts = partsOf(day);
  return parts === null || parts.day === parts.month ? null : calendarDate(parts.year, parts.day, parts.month);
}

/** The typed day is the day of the words with day and month exchanged: Excel took "05/11" for the 11th of May. */
export const dueDayMonthSwapped = taskRule({
  id: "due-day-month-swapped",
  severity: "warning",
  clarity: "time",
  title: "Hạn bị đảo ngày và tháng",
  source: "Hai kế hoạch thật của Hà Nội: ngày nhập bị đảo khi ngày không quá 12",
  fix: "auto",
  yieldsTo: ["due-before-start"],
  find: (view) => {
    const [has, said] = [view.task.timing.due, view.timing.timing.due];
    if (has === null || said === null || has === said || swapped(has) !== said) return [];
    return [
      {
        column: DUE,
        value: asOfficeDate(has),
        args: { has: asOfficeDate(has), said: asOfficeDate(said) },
        proposals: [{ to: asOfficeDate(said), confidence: 0.9, change: asWordsSay(view) }],
      },
    ];
  },
  message: ({ has, said }) => ({
    vi: `Hạn ghi ${has} là ngày ${said} bị đảo ngày và tháng. Sửa lại theo ô thời gian.`,
    en: `The due day ${has} is ${said} with day and month swapped. Correct it.`,
  }),
  examples: {
    accepts: [{ task: { timing: { execution: "Ngày 05/11/2025", milestone: null, kind: "date", due: "2025-11-05" } } }],
    rejects: [{ task: { timing: { execution: "Ngày 05/11/2025", milestone: null, kind: "date", due: "2025-05-11" } } }],
  },
});
