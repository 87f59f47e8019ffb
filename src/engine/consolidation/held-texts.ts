import type { Sentence } from "../text/language";
import type { HeldReason } from "./held-reasons";

/** Why a row waits and what to decide, for people. */
export const HELD_TEXTS: Readonly<Record<HeldReason, Sentence>> = {
  "meta-disagrees": {
    vi: "Thông tin ẩn của phiếu và ô Đơn vị hoặc Kỳ báo cáo nói khác nhau",
    en: "the hidden sheet and the cells of the form name different bodies or periods",
  },
  "unknown-body": {
    vi: "Không rõ đơn vị nào gửi; chọn đơn vị",
    en: "the body is unknown; choose it",
  },
  "other-plan": {
    vi: "Phiếu thuộc kế hoạch khác",
    en: "the form belongs to another plan",
  },
  "wrong-period": {
    vi: "Phiếu không ghi kỳ đang tổng hợp",
    en: "the form is not of the period being consolidated",
  },
  "unknown-task": {
    vi: "Không nhận ra nhiệm vụ; chọn nhiệm vụ",
    en: "the task is unknown; choose it",
  },
  "code-and-text-disagree": {
    vi: "Mã nhiệm vụ và nội dung thuộc hai nhiệm vụ khác nhau",
    en: "code and text belong to different tasks",
  },
  "body-not-expected": {
    vi: "Đơn vị không được giao báo cáo nhiệm vụ này trong kỳ",
    en: "the body is not asked about this task in the period",
  },
  "merged-over-tasks": {
    vi: "Một ô trả lời gộp cho nhiều nhiệm vụ",
    en: "one merged cell answers several tasks",
  },
  "value-out-of-list": {
    vi: "Tiến độ không có trong danh sách; chọn một tiến độ",
    en: "the progress is not in the list; choose one",
  },
  "typed-by-hand": {
    vi: "Trong sổ đã có trả lời do người dùng nhập hoặc sửa; chọn giữ hay thay",
    en: "the register holds an answer typed by a person; keep or replace it",
  },
  "same-day-different-content": {
    vi: "Hai phiếu gửi cùng ngày ghi khác nhau; chọn một",
    en: "two returns of one day differ; choose one",
  },
};
