import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A body that no longer exists cannot answer: its successor of the directory is proposed. */
export const leadBodyRenamed = taskRule({
  id: "lead-body-renamed",
  severity: "warning",
  clarity: "authority",
  title: "Cơ quan chủ trì đã sáp nhập hoặc đổi tên",
  source: "Sắp xếp bộ máy 2025; 220/KH-UBND, mục II.2: rõ thẩm quyền",
  fix: "auto",
  find: nameFacts("lead", "renamed"),
  message: ({ name, to }) => ({
    vi: `Cơ quan chủ trì “${name}” đã sáp nhập hoặc đổi tên; nay là “${to}”. Xác nhận cơ quan hiện nay.`,
    en: `Lead body “${name}” was merged or renamed; it is now “${to}”. Confirm the present body.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở Kế hoạch và Đầu tư"] } }],
  },
});
