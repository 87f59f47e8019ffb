import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A short form or another spelling of a known body: the same body would count twice. */
export const leadBodyShort = taskRule({
  id: "lead-body-short",
  severity: "note",
  clarity: "person",
  title: "Cơ quan chủ trì viết tắt hoặc khác cách ghi",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "auto",
  find: nameFacts("lead", "short-form"),
  message: ({ name, to }) => ({
    vi: `Cơ quan chủ trì ghi “${name}”; tên trong danh mục là “${to}”. Ghi thống nhất để tổng hợp đúng.`,
    en: `Lead body is written “${name}”; the directory says “${to}”. Write it one way so that it adds up.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở KH&CN"] } }],
  },
});
