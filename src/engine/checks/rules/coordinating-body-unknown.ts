import { nameFacts } from "../names/body-name-rule";
import { taskRule } from "../rule";

/** Only a note: a coordinating body is not asked for a report. */
export const coordinatingBodyUnknown = taskRule({
  id: "coordinating-body-unknown",
  severity: "note",
  clarity: "responsibility",
  title: "Cơ quan phối hợp chưa có trong danh mục",
  source: "220/KH-UBND, mục II.2: rõ trách nhiệm",
  fix: "manual",
  find: nameFacts("coordinating", "unknown"),
  message: ({ name }) => ({
    vi: `Cơ quan phối hợp “${name}” chưa có trong trang “Đơn vị”. Sửa lại tên, hoặc thêm đơn vị vào danh mục.`,
    en: `Coordinating body “${name}” is not in sheet “Đơn vị”. Correct the name or add the body.`,
  }),
  examples: {
    accepts: [{ task: { coordinatingBodies: ["Sở Tài chính", "Sở Nội vụ"] } }],
    rejects: [{ task: { coordinatingBodies: ["Sở Vũ trụ và Hàng không"] } }],
  },
});
