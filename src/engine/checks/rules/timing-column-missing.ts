import { planRule } from "../rule";
import { hasTimeColumn } from "../timing/has-time-column";
import { EXECUTION } from "../timing/time-columns";

/** A whole table without any time, said once and not at every row. */
export const timingColumnMissing = planRule({
  id: "timing-column-missing",
  severity: "note",
  clarity: "time",
  title: "Cả phụ lục không ghi thời gian",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "manual",
  find: (_, context) => {
    const appendices = [...new Set(context.tasks.map((task) => task.appendix))];
    return appendices
      .filter((appendix) => !hasTimeColumn(context, appendix))
      .map((appendix) => {
        const at = context.tasks.findIndex((task) => task.appendix === appendix);
        const count = context.tasksOf(appendix).length;
        return {
          subject: { kind: "task", at },
          column: EXECUTION,
          value: null,
          about: appendix ?? "",
          args: { count, appendix: appendix ?? "" },
        };
      });
  },
  message: ({ count, appendix }) => ({
    vi: `${count} nhiệm vụ${appendix === "" ? "" : ` của phụ lục ${appendix}`} đều không ghi thời gian. Bổ sung thời hạn nếu cần theo dõi quá hạn.`,
    en: `None of the ${count} tasks${appendix === "" ? "" : ` of appendix ${appendix}`} has a time. Add them to follow lateness.`,
  }),
  examples: {
    accepts: [{ tasks: [{}, { timing: { execution: null, milestone: null, kind: "none" } }] }],
    rejects: [{ task: { timing: { execution: null, milestone: null, kind: "none" } } }],
  },
});
