import { asOfficeDate } from "../../calendar/calendar-date";
import { taskRule } from "../rule";
import type { TaskView } from "../task-view";
import { isOutdated } from "../timing/effective-timing";
import { asWordsSay } from "../timing/retimed";
import { DUE, KIND, START } from "../timing/time-columns";

/** The first of the columns that no longer follows the words, and what the words say for it. */
function lagging({ task, timing }: TaskView): { column: string; to: string } {
  const [has, said] = [task.timing, timing.timing];
  if (has.due !== said.due && said.due !== null) return { column: DUE, to: asOfficeDate(said.due) };
  if (has.start !== said.start && said.start !== null) return { column: START, to: asOfficeDate(said.start) };
  return { column: KIND, to: said.milestone ?? said.execution ?? "" };
}

/** A person wrote new words into the time cells; kind and days beside them still tell of the old ones. */
export const timingDaysOutdated = taskRule({
  id: "timing-days-outdated",
  severity: "warning",
  clarity: "time",
  title: "Ngày chưa theo kịp ô thời gian",
  source: "Sổ theo dõi: cột Loại thời hạn, Bắt đầu, Hạn hoàn thành lấy từ ô thời gian",
  fix: "auto",
  find: (view) => {
    if (!isOutdated(view)) return [];
    const words = view.task.timing.milestone ?? view.task.timing.execution ?? "";
    const { column, to } = lagging(view);
    return [
      { column, value: words, args: { words, to }, proposals: [{ to, confidence: 0.9, change: asWordsSay(view) }] },
    ];
  },
  message: ({ words, to }) => ({
    vi: `Ô thời gian ghi “${words}” nhưng loại thời hạn và ngày chưa đổi theo. Cập nhật: ${to}.`,
    en: `The time cell says “${words}”, but kind and days still tell of the old words. Update: ${to}.`,
  }),
  examples: {
    accepts: [{ task: {} }],
    rejects: [
      {
        remembered: {},
        task: { timing: { execution: "Quý IV/2025", milestone: "Quý IV/2025" } },
      },
    ],
  },
});
