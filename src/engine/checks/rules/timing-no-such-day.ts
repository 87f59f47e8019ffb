import { asOfficeDate, calendarDate, lastDayOfMonth } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import type { TimingDoubt } from "../surroundings";
import { doubtFacts } from "../timing/doubt-facts";

/** "31/11/2025" → "30/11/2025": the last day of that month. */
function lastDayMeant({ value }: TimingDoubt): string | null {
  const [words, , month = "", year = ""] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(value) ?? [];
  const last = calendarDate(Number(year), Number(month), lastDayOfMonth(Number(year), Number(month)));
  return words === undefined || last === null ? null : value.replace(words, asOfficeDate(last));
}

/** The 31st of November: a slip of the pen or of the scan. */
export const timingNoSuchDay = taskRule({
  id: "timing-no-such-day",
  severity: "warning",
  clarity: "time",
  title: "Ngày không có trong lịch",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: doubtFacts({ doubt: "timing-no-such-day", confidence: 0.6, write: lastDayMeant }),
  message: ({ value }) => ({
    vi: `Ngày “${value}” không có trong lịch. Đối chiếu bản gốc rồi ghi lại.`,
    en: `There is no day “${value}”. Compare with the plan and write it again.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      { task: { timing: { execution: "31/11/2025", milestone: "31/11/2025", kind: "date", start: null, due: null } } },
    ],
  },
});
