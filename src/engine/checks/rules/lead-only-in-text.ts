import { BODY_COLUMNS } from "../names/body-side";
import { leadsInText } from "../names/leads-in-text";
import { taskRule } from "../rule";

/** The words of the task give parts of it to bodies that the lead cell does not name (220/KH-UBND, task 46). */
export const leadOnlyInText = taskRule({
  id: "lead-only-in-text",
  severity: "note",
  clarity: "responsibility",
  title: "Cơ quan chủ trì chỉ nêu trong nội dung",
  source: "220/KH-UBND, Phụ lục I, nhiệm vụ 46",
  fix: "choose",
  yieldsTo: ["lead-body-missing"],
  find: ({ task, at }, context) => {
    const missing = leadsInText(task.text, context.directory).filter((name) => !task.leadBodies.includes(name));
    if (missing.length === 0) return [];
    const leadBodies = [...task.leadBodies, ...missing];
    return [
      {
        column: BODY_COLUMNS.lead,
        value: task.leadBodies.join("; ") || null,
        args: { names: missing.join("; ") },
        proposals: [{ to: leadBodies.join("; "), confidence: 0.5, change: { on: "task", at, set: { leadBodies } } }],
      },
    ];
  },
  message: ({ names }) => ({
    vi: `Nội dung nhiệm vụ giao “${names}” chủ trì nhưng cột chủ trì không ghi. Bổ sung, hoặc tách nhiệm vụ theo từng cơ quan.`,
    en: `The words of the task let “${names}” lead, the lead column does not. Add them, or split the task.`,
  }),
  examples: {
    accepts: [{ task: { text: "Giao Sở Tài chính chủ trì rà soát thủ tục đầu tư.", leadBodies: ["Sở Tài chính"] } }],
    rejects: [
      { task: { text: "Tiếp cận đất đai: Sở Nông nghiệp và Môi trường chủ trì.", leadBodies: ["Sở Tài chính"] } },
    ],
  },
});
