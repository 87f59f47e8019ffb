import { asOfficeDate } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import { daysTyped } from "../timing/effective-timing";
import { asWordsSay } from "../timing/retimed";
import { DUE } from "../timing/time-columns";

/** A person typed another due day than the words state: an extension, or a slip. Only a note, since a person may know better. */
export const dueDiffersFromWords = taskRule({
  id: "due-differs-from-words",
  severity: "note",
  clarity: "time",
  title: "Hạn khác với ô thời gian",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  yieldsTo: ["due-before-start", "due-day-month-swapped", "due-before-issue", "due-outside-plan"],
  find: (view) => {
    const [has, said] = [view.task.timing.due, view.timing.timing.due];
    if (has === null || said === null || has === said || !daysTyped(view)) return [];
    return [
      {
        column: DUE,
        value: asOfficeDate(has),
        args: { has: asOfficeDate(has), said: asOfficeDate(said) },
        proposals: [{ to: asOfficeDate(said), confidence: 0.5, change: asWordsSay(view) }],
      },
    ];
  },
  message: ({ has, said }) => ({
    vi: `Hạn ghi ${has}, ô thời gian lại nói ${said}. Giữ nếu đã được gia hạn, hoặc sửa theo ô thời gian.`,
    en: `The due day is ${has}, the words say ${said}. Keep it if it was put off, or follow the words.`,
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
        remembered: {
          timing: {
            execution: "Quý IV/2025",
            milestone: null,
            kind: "quarter",
            start: "2025-10-01",
            due: "2025-12-31",
          },
        },
        task: {
          timing: {
            execution: "Quý IV/2025",
            milestone: null,
            kind: "quarter",
            start: "2025-10-01",
            due: "2025-11-20",
          },
        },
      },
    ],
  },
});
