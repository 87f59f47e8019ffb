import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A short form or another spelling of a known body. */
export const coordinatingBodyShort = taskRule({
  id: "coordinating-body-short",
  severity: "note",
  clarity: "responsibility",
  title: "Cơ quan phối hợp viết tắt hoặc khác cách ghi",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "auto",
  find: nameFacts("coordinating", "short-form"),
  message: ({ name, to }) => ({
    vi: `Cơ quan phối hợp ghi “${name}”; tên trong danh mục là “${to}”. Ghi thống nhất để tổng hợp đúng.`,
    en: `Coordinating body is written “${name}”; the directory says “${to}”. Write it one way.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sở KH&CN"] } }],
  },
});
