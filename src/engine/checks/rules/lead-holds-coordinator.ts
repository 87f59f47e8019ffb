import { bodiesChange } from "../names/body-name-rule";
import { BODY_COLUMNS } from "../names/body-side";
import { taskRule } from "../rule";

/** "Sở Nội vụ phối hợp với Thanh tra thành phố" in the lead cell (220/KH-UBND, task 9): the second only coordinates. */
export const leadHoldsCoordinator = taskRule({
  id: "lead-holds-coordinator",
  severity: "warning",
  clarity: "responsibility",
  title: "Ô chủ trì ghi cả cơ quan phối hợp",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 9",
  fix: "auto",
  find: (view) =>
    view.doubtful("lead").flatMap(({ name, problem }) => {
      if (problem?.kind !== "coordinator-inside") return [];
      const leads = view.task.leadBodies.flatMap((one) => (one === name ? (problem.candidates[0] ?? []) : [one]));
      const coordinators = [...new Set([...problem.joined, ...view.task.coordinatingBodies])];
      const change = bodiesChange(view.at, "lead", leads);
      const both =
        change.on === "task" ? { ...change, set: { ...change.set, coordinatingBodies: coordinators } } : change;
      return [
        {
          column: BODY_COLUMNS.lead,
          value: name,
          about: name,
          args: { name, joined: problem.joined.join("; ") },
          proposals: [{ to: leads.join("; "), confidence: 0.9, change: both }],
        },
      ];
    }),
  message: ({ name, joined }) => ({
    vi: `Ô chủ trì ghi cả cơ quan phối hợp: “${name}”. Chuyển “${joined}” sang cột “Cơ quan phối hợp”.`,
    en: `The lead cell also names who coordinates: “${name}”. Move “${joined}” to column “Cơ quan phối hợp”.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Nội vụ"], coordinatingBodies: ["Thanh tra thành phố"] } }],
    rejects: [{ task: { leadBodies: ["Sở Nội vụ phối hợp với Thanh tra thành phố"] } }],
  },
});
