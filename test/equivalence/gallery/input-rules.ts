import { dateCell, EMPTY, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

const LONG_LIST = Array.from({ length: 40 }, (_, index) => `Ủy ban nhân dân phường số ${index + 1}`);

/** Every kind of input rule: a short list, a list too long for the rule, one with commas, a column of a table, limits. */
export const inputRules = aWorkbook(
  aSheet(
    [
      {
        kind: "table",
        name: "tblBaoCao",
        columns: [
          {
            header: "Tiến độ",
            width: 18,
            kind: "text",
            input: true,
            rule: {
              kind: "list",
              values: ["Chưa thực hiện", "Đang thực hiện", "Đã hoàn thành", "Tạm dừng"],
              hint: "Chọn một trong bốn mức.",
              complaint: "Chỉ nhận bốn mức trong danh sách.",
            },
          },
          { header: "Phường", width: 24, kind: "text", input: true, rule: { kind: "list", values: LONG_LIST } },
          {
            header: "Chỉ số",
            width: 24,
            kind: "text",
            input: true,
            rule: { kind: "list", values: ["Chi phí, thời gian", "Khác"], refuse: "warn" },
          },
          {
            header: "Đơn vị",
            width: 24,
            kind: "text",
            input: true,
            rule: { kind: "list-of-column", table: "tblDonVi", column: "Tên", refuse: "inform" },
          },
          { header: "Tỷ lệ (%)", width: 10, kind: "number", input: true, rule: { kind: "number", from: 0, to: 100 } },
          {
            header: "Số lần",
            width: 10,
            kind: "integer",
            input: true,
            rule: { kind: "number", from: 0, to: 12, integer: true },
          },
          {
            header: "Ngày hoàn thành",
            width: 14,
            kind: "date",
            input: true,
            rule: { kind: "date", from: "2025-01-01", to: "2030-12-31" },
          },
          { header: "Kết quả", width: 30, kind: "text", input: true, rule: { kind: "length", max: 2000 } },
        ],
        rows: [
          [
            textCell("Đang thực hiện"),
            textCell(LONG_LIST[3] ?? ""),
            textCell("Khác"),
            textCell("Sở Tài chính"),
            numberCell(80),
            numberCell(3),
            dateCell("2025-11-02"),
            EMPTY,
          ],
        ],
        spareRows: 3,
      },
    ],
    { key: "bao_cao", name: "Báo cáo", protection: { allow: ["format-rows", "sort", "filter"] } },
  ),
  aSheet(
    [
      {
        kind: "table",
        name: "tblDonVi",
        columns: [{ header: "Tên", width: 40, kind: "text" }],
        rows: [[textCell("Sở Tài chính")], [textCell("Sở Nội vụ")], [textCell("UBND phường An Phong")]],
      },
    ],
    { key: "don_vi", name: "Đơn vị" },
  ),
);
