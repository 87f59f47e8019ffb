import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** A name that no body of the directory has: no form can be sent to it. */
export const leadBodyUnknown = taskRule({
  id: "lead-body-unknown",
  severity: "warning",
  clarity: "person",
  title: "Cơ quan chủ trì chưa có trong danh mục",
  source: "220/KH-UBND, mục II.2: rõ người",
  fix: "manual",
  yieldsTo: ["lead-outside-authority", "lead-as-above"],
  find: nameFacts("lead", "unknown"),
  message: ({ name }) => ({
    vi: `Cơ quan chủ trì “${name}” chưa có trong trang “Đơn vị”. Sửa lại tên, hoặc thêm đơn vị vào danh mục.`,
    en: `Lead body “${name}” is not in sheet “Đơn vị”. Correct the name or add the body.`,
  }),
  examples: {
    accepts: [{ task: { leadBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { leadBodies: ["Sở Vũ trụ và Hàng không"] } }],
  },
});
