import type { ColumnRole } from "../headers/words";

/** What a column holds, in the words a person reads when asked to confirm it. */
export const ROLE_NAMES: Readonly<Record<ColumnRole, string>> = {
  number: "số thứ tự",
  "group-number": "số thứ tự nhóm",
  section: "mục, lĩnh vực",
  task: "nhiệm vụ",
  lead: "cơ quan chủ trì",
  coordinating: "cơ quan phối hợp",
  execution: "thời gian thực hiện",
  milestone: "thời gian hoàn thành",
  product: "sản phẩm",
  watcher: "theo dõi, đôn đốc",
  leader: "lãnh đạo chỉ đạo",
  note: "ghi chú",
  "assigning-note": "ghi chú có cơ quan thực hiện",
  period: "kỳ thực hiện (đánh dấu)",
  score: "điểm",
  target: "mục tiêu",
  other: "không dùng",
};
