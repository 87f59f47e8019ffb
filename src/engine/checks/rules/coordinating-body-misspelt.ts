import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A name without its diacritics or with a slip. */
export const coordinatingBodyMisspelt = taskRule({
  id: "coordinating-body-misspelt",
  severity: "note",
  clarity: "responsibility",
  title: "Tên cơ quan phối hợp sai chính tả",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "auto",
  find: nameFacts("coordinating", "misspelt"),
  message: ({ name, to }) => ({
    vi: `Cơ quan phối hợp “${name}” có lẽ là “${to}”. So với bản gốc rồi sửa.`,
    en: `Coordinating body “${name}” is probably “${to}”. Compare with the original and correct it.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sơ Tài chinh"] } }],
  },
});
