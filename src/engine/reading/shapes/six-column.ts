import type { TableShape } from "./shape";

/** STT · Nhiệm vụ cụ thể · Cơ quan chủ trì · Cơ quan phối hợp · Thời gian thực hiện · Thời gian hoàn thành/Bắt đầu vận hành. */
export const sixColumn: TableShape = {
  id: "six-column",
  seenIn: "220/KH-UBND (Hải Phòng 2025), 81/KH-UBND (An Phong 2025)",
  kind: "task-table",
  requires: ["number", "task", "lead", "coordinating", "execution", "milestone"],
  requiresOneOf: [],
  levels: null,
  numbering: null,
};
