import type { TableShape } from "./shape";

/** Any other table of tasks: words for the work, and somebody or some time beside them. */
export const taskList: TableShape = {
  id: "task-list",
  seenIn: "kế hoạch của các tỉnh khác: thêm cột sản phẩm, ghi chú; không có cột phối hợp",
  kind: "task-table",
  requires: ["task"],
  requiresOneOf: [
    "lead",
    "assigning-note",
    "coordinating",
    "execution",
    "milestone",
    "period",
    "product",
    "watcher",
    "leader",
  ],
  levels: null,
  numbering: null,
};
