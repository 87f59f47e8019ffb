import type { TableShape } from "./shape";

/** TT · Chỉ số thành phần · 2021 · 2022 · 2023 · Mục tiêu 2024 · Đơn vị thực hiện …: scores, not tasks. */
export const scoreTable: TableShape = {
  id: "score-table",
  seenIn: "3822/KH-BQL (Ban Quản lý Khu kinh tế Hải Phòng 2024)",
  kind: "score-table",
  requires: ["section", "score"],
  requiresOneOf: [],
  levels: null,
  numbering: null,
};
