import { TASK_CODE } from "../answers/answer-columns";
import type { CheckContext } from "../check-context";
import { answerRule } from "../rule";

const taskIds = (context: CheckContext): ReadonlySet<string> =>
  context.once("task ids", () => new Set(context.tasks.map((task) => task.id)));

/** Codes that are the typed one but for capitals, blanks or the sign between the parts. */
const likeIds = (typed: string, context: CheckContext): string[] => {
  const bare = (id: string): string => id.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");
  return [...taskIds(context)].filter((id) => bare(id) === bare(typed));
};

/** An answer about a task that the register does not have. */
export const answerTaskUnknown = answerRule({
  id: "answer-task-unknown",
  severity: "error",
  clarity: "work",
  title: "Báo cáo cho nhiệm vụ không có trong sổ",
  source: "Sổ theo dõi: trang Báo cáo",
  fix: "auto",
  find: ({ answer, at }, context) => {
    if (taskIds(context).has(answer.task)) return [];
    const proposals = likeIds(answer.task, context).map((id) => ({
      to: id,
      confidence: 0.85,
      change: { on: "answer", at, set: { task: id } } as const,
    }));
    return [{ column: TASK_CODE, value: answer.task, args: { task: answer.task }, proposals }];
  },
  message: ({ task }) => ({
    vi: `Không có nhiệm vụ mã ${task} trong sổ. Sửa lại mã, hoặc đọc thêm kế hoạch.`,
    en: `The register has no task ${task}. Correct the code, or read the plan it belongs to.`,
  }),
  examples: {
    accepts: [{ answers: [{ task: "999-I-001" }] }],
    rejects: [{ answers: [{ task: "999-I-777" }] }],
  },
});
