import type { TableShape } from "./shape";

/** TT · Lĩnh vực, tiêu chí · Phân công nhiệm vụ (Bộ phận chủ trì, Bộ phận phối hợp) · Thời gian thực hiện; rows 1, 1.1, 1.2. */
export const twoLevelAssignment: TableShape = {
  id: "two-level-assignment",
  seenIn: "Kế hoạch 2023–2025 phường Phú Sơn, phụ lục 1–4",
  kind: "task-table",
  requires: ["task", "lead", "coordinating"],
  requiresOneOf: ["execution", "milestone"],
  levels: 2,
  numbering: null,
};
