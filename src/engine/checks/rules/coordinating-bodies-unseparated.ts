import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** Bodies typed with commas or "và" between them. */
export const coordinatingBodiesUnseparated = taskRule({
  id: "coordinating-bodies-unseparated",
  severity: "note",
  clarity: "responsibility",
  title: "Nhiều cơ quan phối hợp chưa tách nhau",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "auto",
  find: nameFacts("coordinating", "several-in-one"),
  message: ({ name, to }) => ({
    vi: `Ô ghi liền nhiều cơ quan: “${name}”. Cách nhau bằng dấu chấm phẩy: “${to}”.`,
    en: `The cell names several bodies in one: “${name}”. Separate them by semicolons: “${to}”.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sở Tài chính, Sở Nội vụ"] } }],
  },
});
