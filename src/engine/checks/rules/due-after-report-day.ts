import { periodOfDay } from "../../periods/period";
import { reportDueDay, reportingDaysOf } from "../../periods/report-due";
import { planRule } from "../rule";
import { DUE } from "../timing/time-columns";

/** The same few days stand in most rows. */
function rememberedFor(ask: (due: string) => boolean): (due: string) => boolean {
  const known = new Map<string, boolean>();
  return (due) => {
    const answer = known.get(due) ?? ask(due);
    known.set(due, answer);
    return answer;
  };
}

/** "Quý III/2025" ends on the 30th, the quarter's report is due before the 20th: completion shows one quarter later. Told once. */
export const dueAfterReportDay = planRule({
  id: "due-after-report-day",
  severity: "note",
  clarity: "time",
  title: "Hạn rơi sau ngày báo cáo của quý",
  source: "220/KH-UBND, mục Tổ chức thực hiện: báo cáo trước ngày 20 tháng cuối quý",
  fix: "manual",
  find: (_, { tasks, register }) => {
    const head = register.plan.plan;
    if (head.reporting.length === 0) return [];
    const days = reportingDaysOf(head);
    const isLate = rememberedFor((due: string): boolean => {
      const period = periodOfDay(due);
      return period !== null && due > reportDueDay(period, days) && due <= period.last;
    });
    const late = tasks.flatMap(({ timing: { due, kind, then } }, at) =>
      due !== null && kind !== "year-range" && kind !== "year" && then === null && isLate(due) ? [at] : [],
    );
    const [first] = late;
    if (first === undefined) return [];
    return [{ subject: { kind: "task", at: first }, column: DUE, value: null, args: { count: late.length } }];
  },
  message: ({ count }) => ({
    vi: `${count} nhiệm vụ có hạn sau ngày báo cáo của chính quý đó; kết quả hoàn thành chỉ có trong báo cáo kỳ sau.`,
    en: `${count} tasks are due after the report of their own quarter; their completion shows in the next report.`,
  }),
  examples: {
    accepts: [
      {
        task: {
          timing: {
            execution: "Tháng 11/2025",
            milestone: null,
            kind: "month",
            start: "2025-11-01",
            due: "2025-11-30",
          },
        },
      },
    ],
    rejects: [
      {
        task: {
          timing: { execution: "Quý I/2026", milestone: null, kind: "quarter", start: "2026-01-01", due: "2026-03-31" },
        },
      },
    ],
  },
});
