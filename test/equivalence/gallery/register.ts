import { dateCell, EMPTY, textCell } from "../../../src/engine/workbook/cells";
import type { TableColumn, TableRow } from "../../../src/engine/workbook/table-block";
import { aSheet, aWorkbook } from "./a-workbook";

const COLUMNS: readonly TableColumn[] = [
  { header: "Mã nhiệm vụ", width: 11, kind: "text" },
  { header: "Phụ lục", width: 8, kind: "text", align: "center" },
  { header: "STT", width: 6, kind: "text", align: "center" },
  { header: "Mục", width: 20, kind: "text" },
  { header: "Chỉ số thành phần", width: 20, kind: "text" },
  { header: "Nhiệm vụ", width: 48, kind: "text" },
  { header: "Cơ quan chủ trì", width: 20, kind: "text", input: true },
  { header: "Cơ quan phối hợp", width: 24, kind: "text", input: true },
  { header: "Thời gian thực hiện", width: 14, kind: "text" },
  { header: "Thời gian hoàn thành", width: 14, kind: "text" },
  {
    header: "Loại thời hạn",
    width: 13,
    kind: "text",
    rule: { kind: "list", values: ["Thường xuyên", "Tháng", "Quý", "Năm"] },
  },
  { header: "Bắt đầu", width: 12, kind: "date" },
  { header: "Hạn hoàn thành", width: 12, kind: "date" },
  { header: "Sản phẩm", width: 18, kind: "text" },
  { header: "Trạng thái", width: 16, kind: "text", role: "computed" },
  { header: "Lý do", width: 26, kind: "text", role: "computed" },
  { header: "Nguồn", width: 14, kind: "text", role: "muted" },
];

const TASK =
  "Tiếp tục rà soát, đơn giản hóa thủ tục hành chính, rút ngắn thời gian giải quyết hồ sơ đăng ký doanh nghiệp; công khai đầy đủ, kịp thời các quy trình, thủ tục trên Cổng dịch vụ công; tăng cường đối thoại, tiếp nhận và trả lời kiến nghị của doanh nghiệp, hợp tác xã, hộ kinh doanh trên địa bàn thành phố";

function row(number: number): TableRow {
  return [
    textCell(`220-I-${String(number).padStart(3, "0")}`),
    textCell("I"),
    textCell(String(number)),
    textCell("II. Tiếp cận nguồn lực phát triển"),
    textCell("Tiếp cận nguồn lực phát triển"),
    textCell(`${TASK.slice(0, 60 + ((number * 37) % 200))} (nhiệm vụ ${number}).`),
    textCell(number % 3 === 0 ? "UBND các xã, phường, đặc khu" : "Sở Tài chính"),
    number % 2 === 0 ? EMPTY : textCell("Sở Nông nghiệp và Môi trường; Sở Xây dựng; Ban Quản lý Khu kinh tế Hải Phòng"),
    textCell("Thực hiện thường xuyên"),
    textCell(number % 9 === 0 ? "Tháng 9/2025" : "Thường xuyên"),
    textCell(number % 9 === 0 ? "Tháng" : "Thường xuyên"),
    number % 9 === 0 ? dateCell("2025-09-01") : EMPTY,
    number % 9 === 0 ? dateCell("2025-09-30") : EMPTY,
    EMPTY,
    textCell("Chưa đến hạn báo cáo"),
    textCell("Chưa có báo cáo trong kỳ; hạn báo cáo là 19/9/2025."),
    textCell("003.docx, bảng 1"),
  ];
}

/** A register of so many tasks: the size and the look of the real one. */
export const registerOf = (tasks: number) =>
  aWorkbook(
    aSheet(
      [
        { kind: "title", level: 1, text: "SỔ THEO DÕI NHIỆM VỤ" },
        { kind: "title", level: 2, text: "Kế hoạch số 220/KH-UBND ngày 28/8/2025" },
        { kind: "spacer" },
        {
          kind: "table",
          name: "tblNhiemVu",
          columns: COLUMNS,
          rows: Array.from({ length: tasks }, (_, index) => row(index + 1)),
          paint: [{ kind: "text-equals", column: "Trạng thái", text: "Quá hạn", role: "tone-late" }],
        },
      ],
      {
        key: "nhiem_vu",
        name: "Nhiệm vụ",
        freeze: { headerOf: "tblNhiemVu", columns: 3 },
        print: { repeatHeaderOf: "tblNhiemVu", header: { left: "Sở Tài chính", right: "{sheet}" } },
      },
    ),
  );

export const register = registerOf(75);
