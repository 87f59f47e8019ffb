import { taskRule } from "../rule";
import { hasTimeColumn } from "../timing/has-time-column";
import { EXECUTION } from "../timing/time-columns";
import { usualTiming } from "../timing/usual-timing";

/** Neither words nor days: the task can never be due. A table that has no times at all is told once, by another rule. */
export const timingMissing = taskRule({
  id: "timing-missing",
  severity: "warning",
  clarity: "time",
  title: "Không ghi thời gian",
  source: "220/KH-UBND, mục II.2: rõ thời gian",
  fix: "choose",
  find: (view, context) => {
    const { execution, milestone, start, due } = view.task.timing;
    const isBlank = [execution, milestone].every((words) => /^[\s.…–—-]*$/.test(words ?? ""));
    if (!isBlank || start !== null || due !== null || !hasTimeColumn(context, view.task.appendix)) return [];
    const likely = [view.section?.timing ?? null, usualTiming(context, view.task.appendix)].filter(
      (one) => one !== null,
    );
    const proposals = likely.map((timing) => ({
      to: timing.execution ?? timing.milestone ?? "",
      confidence: 0.4,
      change: { on: "task", at: view.at, set: { timing } } as const,
    }));
    return [{ column: EXECUTION, value: execution ?? milestone, proposals }];
  },
  message: () => ({
    vi: "Nhiệm vụ không ghi thời gian. Ghi thời hạn, hoặc “Thực hiện thường xuyên”.",
    en: "The task has no time. Enter one, or “Thực hiện thường xuyên” (ongoing).",
  }),
  examples: {
    accepts: [{ task: { timing: { execution: "Thường xuyên", milestone: null } } }],
    rejects: [
      { tasks: [{}, { timing: { execution: null, milestone: null, kind: "none" } }] },
      { tasks: [{}, { timing: { execution: "-", milestone: null, kind: "none" } }] },
    ],
  },
});
