import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A reference is no body: nobody can be asked until it is looked up. */
export const leadBodyByReference = taskRule({
  id: "lead-body-by-reference",
  severity: "warning",
  clarity: "person",
  title: "Cơ quan chủ trì ghi dẫn sang văn bản khác",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "manual",
  yieldsTo: ["lead-as-above"],
  find: nameFacts("lead", "by-reference"),
  message: ({ name }) => ({
    vi: `Ô chủ trì không ghi tên đơn vị mà dẫn sang chỗ khác: “${name}”. Tra văn bản được dẫn rồi ghi tên.`,
    en: `The lead cell refers elsewhere: “${name}”. Look it up and name the body.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Theo phân công tại Quyết định số 10/QĐ-UBND"] } }],
  },
});
