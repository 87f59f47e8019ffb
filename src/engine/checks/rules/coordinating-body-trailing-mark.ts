import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A mark at the end of the cell may hide a lost body. */
export const coordinatingBodyTrailingMark = taskRule({
  id: "coordinating-body-trailing-mark",
  severity: "note",
  clarity: "responsibility",
  title: "Thừa dấu câu cuối tên cơ quan phối hợp",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "auto",
  find: nameFacts("coordinating", "trailing-punctuation"),
  message: ({ name, to }) => ({
    vi: `Tên “${name}” thừa dấu câu ở cuối; có thể mất một đơn vị phía sau. Ghi “${to}” hoặc bổ sung đơn vị còn thiếu.`,
    en: `“${name}” ends in a punctuation mark; a body may be lost behind it. Write “${to}” or add the body.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sở Tài chính,"] } }],
  },
});
