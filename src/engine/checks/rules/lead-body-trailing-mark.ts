import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A comma at the end of a lead cell (220/KH-UBND, task 70) may hide a lost body. */
export const leadBodyTrailingMark = taskRule({
  id: "lead-body-trailing-mark",
  severity: "note",
  clarity: "person",
  title: "Thừa dấu câu cuối tên cơ quan chủ trì",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "auto",
  find: nameFacts("lead", "trailing-punctuation"),
  message: ({ name, to }) => ({
    vi: `Tên “${name}” thừa dấu câu ở cuối; có thể mất một đơn vị phía sau. Ghi “${to}” hoặc bổ sung đơn vị còn thiếu.`,
    en: `“${name}” ends in a punctuation mark; a body may be lost behind it. Write “${to}” or add the body.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở Tài chính,"] } }],
  },
});
