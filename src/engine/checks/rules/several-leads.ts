import { BODY_COLUMNS } from "../names/body-side";
import { taskRule } from "../rule";

/** Several bodies lead together: nobody alone answers. Common (23 of 73 in 220/KH-UBND) and lawful, hence a note. */
export const severalLeads = taskRule({
  id: "several-leads",
  severity: "note",
  clarity: "person",
  title: "Nhiều cơ quan cùng chủ trì",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "choose",
  yieldsTo: ["lead-body-repeated", "body-in-both-columns"],
  find: (view) => {
    const [first, ...others] = view.task.leadBodies;
    if (first === undefined || others.length === 0) return [];
    const coordinatingBodies = [...new Set([...others, ...view.task.coordinatingBodies])];
    return [
      {
        column: BODY_COLUMNS.lead,
        value: view.task.leadBodies.join("; "),
        args: { count: others.length + 1, first },
        proposals: [
          {
            to: first,
            confidence: 0.3,
            change: { on: "task", at: view.at, set: { leadBodies: [first], coordinatingBodies } },
          },
        ],
      },
    ];
  },
  message: ({ count, first }) => ({
    vi: `Có ${count} cơ quan cùng chủ trì. Nếu chỉ một cơ quan chịu trách nhiệm chính (ví dụ “${first}”), chuyển các cơ quan còn lại sang phối hợp.`,
    en: `${count} bodies lead together. If one of them answers for it (say “${first}”), let the others coordinate.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính"] } }],
    rejects: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
  },
});
