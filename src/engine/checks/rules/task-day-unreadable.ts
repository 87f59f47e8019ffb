import { asOfficeDate } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import { looseDay } from "../timing/loose-day";
import { DUE, START } from "../timing/time-columns";

const PART = { [START]: "start", [DUE]: "due" } as const;

/** Text in a column of days: "31/12/2025" typed as text is put right, "cuối năm" is for a person. */
export const taskDayUnreadable = taskRule({
  id: "task-day-unreadable",
  severity: "error",
  clarity: "time",
  title: "Ô ngày không phải là ngày",
  source: "Sổ theo dõi: cột Bắt đầu, Hạn hoàn thành",
  fix: "auto",
  find: (view) =>
    ([START, DUE] as const).flatMap((column) => {
      const typed = view.odd(column);
      if (typed === null) return [];
      return [
        {
          column,
          value: typed,
          args: { typed },
          proposals: looseDay(typed).map(({ day, confidence }) => ({
            to: asOfficeDate(day),
            confidence,
            change: {
              on: "task" as const,
              at: view.at,
              set: { timing: { [PART[column]]: day } },
              settles: { row: view.task.id, column },
            },
          })),
        },
      ];
    }),
  message: ({ typed }) => ({
    vi: `“${typed}” không phải là ngày. Ghi dạng ngày/tháng/năm, ví dụ 31/12/2025.`,
    en: `“${typed}” is no day. Write day/month/year, say 31/12/2025.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [{ task: {}, odd: [{ table: "tasks", row: "999-I-001", column: "Hạn hoàn thành", text: "31/02/2026" }] }],
  },
});
