import { GROUP_LABELS, type ResultGroup } from "../figures/result-groups";

/** The parts of `Phụ lục tổng hợp` in their order, and the blocks inside them: what a number of the leaders' page leads to. */
export const PARTS = {
  states: "1. Nhiệm vụ theo trạng thái",
  subIndices: "2. Nhiệm vụ theo chỉ số thành phần",
  bodies: "3. Đơn vị theo tình hình báo cáo",
  missing: "4. Báo cáo còn thiếu",
  evidence: "5. Kết quả chưa có minh chứng",
  gaps: "6. Mục tiêu điểm số",
} as const;

/** Blocks of the part by states: what is done together, the rest by itself. */
export const COMPLETED_BLOCK = "Đã hoàn thành";
export const blockOf = (group: ResultGroup): string =>
  group === "completed" || group === "completedLate" ? COMPLETED_BLOCK : GROUP_LABELS[group];

export const REPORTING_BLOCKS = {
  silent: "Chưa gửi báo cáo",
  partial: "Còn thiếu báo cáo",
  full: "Đã báo cáo đủ",
} as const;
export const GAP_BLOCKS = { short: "Chưa đạt", met: "Đã đạt", unknown: "Không tính được" } as const;

/** Nothing came, something is missing, all came. */
export const reportingOf = (body: {
  readonly reported: number;
  readonly missing: number;
}): keyof typeof REPORTING_BLOCKS => (body.reported === 0 ? "silent" : body.missing > 0 ? "partial" : "full");
