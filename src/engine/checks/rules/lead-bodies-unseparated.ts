import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** Bodies typed with commas or "và" between them would count as one body that nobody knows. */
export const leadBodiesUnseparated = taskRule({
  id: "lead-bodies-unseparated",
  severity: "warning",
  clarity: "person",
  title: "Nhiều cơ quan chủ trì chưa tách nhau",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "auto",
  find: nameFacts("lead", "several-in-one"),
  message: ({ name, to }) => ({
    vi: `Ô ghi liền nhiều cơ quan: “${name}”. Cách nhau bằng dấu chấm phẩy: “${to}”.`,
    en: `The cell names several bodies in one: “${name}”. Separate them by semicolons: “${to}”.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở Tài chính, Sở Nội vụ"] } }],
  },
});
