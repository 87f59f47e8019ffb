import type { Clarity } from "../../../engine/checks/clarity";
import type { Severity } from "../../../engine/model/finding";

const clarities: Readonly<Record<Clarity | "reading", string>> = {
  person: "Rõ người",
  work: "Rõ việc",
  time: "Rõ thời gian",
  responsibility: "Rõ trách nhiệm",
  product: "Rõ sản phẩm",
  authority: "Rõ thẩm quyền",
  reading: "Khi đọc văn bản",
};
const severities: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cảnh báo", note: "Ghi chú" };

/** What the step "Kiểm tra" says in Vietnamese; the English twin must have the same entries. */
export const vi = {
  heading: "Kiểm tra sổ",
  explain: "Sáu điều “rõ” của kế hoạch, từng điểm cần xem lại và cách sửa. Chưa sửa gì cho đến khi bạn bấm.",
  checking: "Đang kiểm tra…",
  again: "Kiểm tra lại",
  liveCheck: "Kiểm tra lại ngay dòng vừa sửa",
  liveHint:
    "Sửa ô nào, chỉ dòng đó được kiểm tra lại. Lỗi liên quan nhiều dòng (số thứ tự, nhiệm vụ trùng): bấm “Kiểm tra lại”.",
  elsewhere: "Sổ vừa được sửa ở trang khác. Bấm “Kiểm tra lại” để kiểm tra cả sổ.",
  clean: "Không thấy điều gì cần sửa.",
  clarities,
  severities,
  severityFilter: "Lọc theo mức độ",
  find: "Tìm trong danh sách (không cần dấu)",
  waivedToo: "Hiện cả những điều đã bỏ qua",
  shown: (shown: number, all: number) => (shown === all ? `${all} điều` : `${shown} trong ${all} điều`),
  groupCount: (count: number) => `${count} điều`,
  fixSafe: (count: number) => `Sửa ${count} điều chắc chắn`,
  fixSafeHint: "Mỗi điều chỉ có một cách sửa; sửa một lần, hoàn tác một lần.",
  fixAll: (count: number) => `Sửa cả ${count}`,
  fix: "Sửa",
  choose: "Chọn cách sửa",
  before: "Đang ghi",
  after: "Sửa thành",
  blank: "(trống)",
  seeCell: (cell: string) => `Xem ô ${cell}`,
  waive: "Bỏ qua…",
  waiveReason: "Lý do bỏ qua",
  waiveConfirm: "Bỏ qua",
  waiveCancel: "Thôi",
  waived: (reason: string) => (reason === "" ? "Đã bỏ qua" : `Đã bỏ qua: ${reason}`),
  unwaive: "Xem lại điều này",
  lower: "Hạ mức…",
  lowerOf: (title: string) => `Hạ mức của “${title}” trong sổ này`,
  lowerTo: (level: string) => `Thành ${level}`,
  lowered: (own: string, now: string) => `Đã hạ từ ${own} xuống ${now} trong sổ này`,
  putBack: (own: string) => `Trả lại mức ${own}`,
  more: (count: number) => `Hiện thêm ${count}`,
  done: (label: string) => `${label}.`,
  nothing: "Không có gì để sửa.",
  working: "Đang sửa…",
  next: "Sang bước Trạng thái",
  noMatch: "Không có điều nào khớp với bộ lọc.",
  copyColumns: ["Mức độ", "Trang", "Ô", "Nhiệm vụ", "Giá trị", "Nội dung", "Đề xuất"],
};

export type CheckTexts = typeof vi;
