import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** Several bodies are equally near: a person chooses. */
export const leadBodyAmbiguous = taskRule({
  id: "lead-body-ambiguous",
  severity: "warning",
  clarity: "person",
  title: "Tên cơ quan chủ trì có thể là nhiều đơn vị",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "choose",
  find: nameFacts("lead", "ambiguous"),
  message: ({ name, to }) => ({
    vi: `Cơ quan chủ trì “${name}” có thể là nhiều đơn vị, gần nhất là “${to}”. Chọn đúng đơn vị.`,
    en: `Lead body “${name}” may be several bodies, most likely “${to}”. Choose the right one.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["UBND xã Cam Giang"] } }],
  },
});
