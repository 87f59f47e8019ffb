import { asOfficeDate } from "../../calendar/calendar-date";
import { periodLabel } from "../../periods/period";
import { GUIDE_SHEET, RETURN_HEADERS, RETURN_SHEET_KEYS, type ReturnField } from "../../returns/return-columns";
import type { ReturnForm } from "../../returns/return-form";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";

const COLUMN_HELP: readonly (readonly [ReturnField, string])[] = [
  ["progress", "Chọn trong danh sách: Chưa thực hiện, Đang thực hiện, Đã hoàn thành, Tạm dừng."],
  ["percent", "Số từ 0 đến 100, không ghi dấu %. Không tính được thì để trống."],
  ["result", "Việc đã làm trong kỳ và con số đạt được; bắt buộc khi đang thực hiện hoặc đã hoàn thành."],
  ["completedOn", "Chỉ ghi khi đã hoàn thành, dạng ngày/tháng/năm."],
  ["evidence", "Số, ký hiệu văn bản hoặc đường dẫn; không dán ảnh."],
  ["obstacles", "Nguyên nhân, vướng mắc; bắt buộc khi chưa thực hiện hoặc tạm dừng."],
  ["proposals", "Kiến nghị với cấp trên, nếu có."],
  ["reporter", "Họ tên, số điện thoại người điền."],
  ["selfCheck", "Không điền. “Đạt” là dòng đã đủ; dòng khác cho biết còn thiếu gì."],
];

const STEPS = [
  "Ghi “Ngày gửi” ở đầu phiếu.",
  "Mỗi nhiệm vụ điền một dòng, chỉ điền ô màu vàng. Nhiệm vụ thường xuyên: ghi kết quả của riêng kỳ này.",
  "Xem cột “Tự kiểm tra” cho đến khi mọi dòng ghi “Đạt”.",
  "Lưu tệp dạng Excel (.xlsx), giữ nguyên tên tệp, và gửi lại nơi giao phiếu. Không cần chuyển thành PDF hay ảnh.",
] as const;

const REMARKS = [
  "Phiếu dùng được trên Excel 2010 trở lên, LibreOffice và WPS; không có macro.",
  "Trang được bảo vệ để tránh sửa nhầm, không có mật khẩu. Dán dữ liệu từ nơi khác: chọn “Dán giá trị”.",
  "Gửi lại lần nữa trong cùng kỳ thì lần gửi sau thay cho lần trước, theo “Ngày gửi”.",
  "Nhiệm vụ không thuộc đơn vị: để trống cả dòng và báo lại nơi giao phiếu.",
] as const;

/** Sheet `Hướng dẫn`: one printed page. */
export function describeGuideSheet({ plan, period, reportDue }: ReturnForm): SheetDescription {
  const due = reportDue === null ? "" : ` trước ngày ${asOfficeDate(reportDue)}`;
  const to = plan.reportTo === null ? "" : ` về ${plan.reportTo}`;
  return {
    key: RETURN_SHEET_KEYS.guide,
    name: GUIDE_SHEET,
    columns: 2,
    columnWidths: [26, 74],
    blocks: [
      { kind: "title", level: 1, text: "HƯỚNG DẪN ĐIỀN PHIẾU BÁO CÁO" },
      { kind: "title", level: 2, text: `${periodLabel(period)} – gửi${to}${due}` },
      { kind: "spacer" },
      { kind: "title", level: 3, text: "Các bước" },
      ...STEPS.map((text, at) => ({ kind: "note" as const, role: "body" as const, text: `${at + 1}. ${text}` })),
      { kind: "spacer" },
      { kind: "title", level: 3, text: "Từng cột ghi gì" },
      {
        kind: "table",
        name: "tblHuongDan",
        excel: false,
        columns: [
          { header: "Cột", width: 26, kind: "text", role: "label" },
          { header: "Cách ghi", width: 74, kind: "text" },
        ],
        rows: COLUMN_HELP.map(([field, help]) => [textCell(RETURN_HEADERS[field]), textCell(help)]),
      },
      { kind: "spacer" },
      { kind: "title", level: 3, text: "Lưu ý" },
      ...REMARKS.map((text) => ({ kind: "note" as const, role: "body" as const, text: `– ${text}` })),
    ],
    print: {
      orientation: "portrait",
      pagesWide: 1,
      pagesHigh: 1,
      margins: { top: 1.5, right: 1.5, bottom: 1.5, left: 2 },
    },
    protection: {},
  };
}
