import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A body that no longer exists: its successor of the directory is proposed. */
export const coordinatingBodyRenamed = taskRule({
  id: "coordinating-body-renamed",
  severity: "note",
  clarity: "authority",
  title: "Cơ quan phối hợp đã sáp nhập hoặc đổi tên",
  source: "Sắp xếp bộ máy 2025",
  fix: "auto",
  find: nameFacts("coordinating", "renamed"),
  message: ({ name, to }) => ({
    vi: `Cơ quan phối hợp “${name}” đã sáp nhập hoặc đổi tên; nay là “${to}”. Xác nhận cơ quan hiện nay.`,
    en: `Coordinating body “${name}” was merged or renamed; it is now “${to}”. Confirm the present body.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sở Kế hoạch và Đầu tư"] } }],
  },
});
