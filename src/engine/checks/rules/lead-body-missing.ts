import { BODY_COLUMNS } from "../names/body-side";
import { leadProposals } from "../names/lead-proposals";
import { taskRule } from "../rule";

/** No body answers for the task: nobody is asked, nothing is reported. A dash or "…" in the cell is no body. */
export const leadBodyMissing = taskRule({
  id: "lead-body-missing",
  severity: "error",
  clarity: "person",
  title: "Không có cơ quan chủ trì",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "choose",
  yieldsTo: ["lead-as-above"],
  find: (view, context) => {
    const named = view.names("lead");
    if (named.some(({ problem }) => problem?.kind !== "no-name")) return [];
    const value = view.task.leadBodies.join("; ") || null;
    return [{ column: BODY_COLUMNS.lead, value, args: {}, proposals: leadProposals(view, context) }];
  },
  message: () => ({
    vi: "Nhiệm vụ không có cơ quan chủ trì. Ghi tên cơ quan chịu trách nhiệm chính.",
    en: "The task has no lead body. Name the body that answers for it.",
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính"] } }],
    rejects: [{ task: { leadBodies: [] } }, { task: { leadBodies: ["-"] } }],
  },
});
