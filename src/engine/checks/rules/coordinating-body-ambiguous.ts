import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** Several bodies are equally near: a person chooses. */
export const coordinatingBodyAmbiguous = taskRule({
  id: "coordinating-body-ambiguous",
  severity: "note",
  clarity: "responsibility",
  title: "Tên cơ quan phối hợp có thể là nhiều đơn vị",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "choose",
  find: nameFacts("coordinating", "ambiguous"),
  message: ({ name, to }) => ({
    vi: `Cơ quan phối hợp “${name}” có thể là nhiều đơn vị, gần nhất là “${to}”. Chọn đúng đơn vị.`,
    en: `Coordinating body “${name}” may be several bodies, most likely “${to}”. Choose the right one.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["UBND xã Cam Giang"] } }],
  },
});
