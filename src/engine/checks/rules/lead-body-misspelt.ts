import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A name without its diacritics or with a slip; the nearest body is proposed, never put in silently. */
export const leadBodyMisspelt = taskRule({
  id: "lead-body-misspelt",
  severity: "warning",
  clarity: "person",
  title: "Tên cơ quan chủ trì sai chính tả",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "auto",
  yieldsTo: ["lead-outside-authority"],
  find: nameFacts("lead", "misspelt"),
  message: ({ name, to }) => ({
    vi: `Cơ quan chủ trì “${name}” có lẽ là “${to}”. So với bản gốc rồi sửa.`,
    en: `Lead body “${name}” is probably “${to}”. Compare with the original and correct it.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sơ Tài chinh"] } }],
  },
});
