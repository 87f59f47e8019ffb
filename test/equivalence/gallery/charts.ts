import type { ChartKind } from "../../../src/engine/workbook/blocks";
import { numberCell, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

const KINDS: readonly (readonly [ChartKind, string])[] = [
  ["column", "Điểm theo chỉ số"],
  ["bar", "Điểm và mục tiêu"],
  ["line", "Diễn biến"],
];

/** Every kind of chart over one table on another sheet, two of them side by side. */
export const charts = aWorkbook(
  aSheet(
    [
      { kind: "title", level: 1, text: "Bảng điều hành" },
      {
        kind: "beside",
        parts: [
          {
            column: 1,
            columns: 4,
            blocks: [
              {
                kind: "chart",
                chart: "doughnut",
                title: "Tình trạng nhiệm vụ",
                table: "tblTrangThai",
                categories: "Trạng thái",
                series: [{ column: "Số nhiệm vụ", pointRoles: ["tone-late", "tone-waiting", "tone-done"] }],
                description: "Quá hạn 4, chờ báo cáo 20, hoàn thành 12.",
              },
            ],
          },
          {
            column: 5,
            columns: 4,
            blocks: [
              {
                kind: "chart",
                chart: "pie",
                title: "Tỷ trọng",
                table: "tblTrangThai",
                categories: "Trạng thái",
                series: [{ column: "Số nhiệm vụ" }],
                description: "Như hình bên.",
              },
            ],
          },
        ],
      },
      ...KINDS.map(([chart, title]) => ({
        kind: "chart" as const,
        chart,
        title,
        table: "tblDiem",
        categories: "Chỉ số",
        series: [{ column: "Điểm" }, { column: "Mục tiêu", role: "tone-done" as const }],
        stacked: chart === "bar",
        rows: 12,
        description: "Điểm và mục tiêu của ba chỉ số.",
      })),
    ],
    {
      key: "lanh_dao",
      name: "Lãnh đạo",
      columns: 8,
      print: { orientation: "portrait", pagesHigh: 1, onlyContent: true },
    },
  ),
  aSheet(
    [
      {
        kind: "table",
        name: "tblTrangThai",
        columns: [
          { header: "Trạng thái", width: 30, kind: "text" },
          { header: "Số nhiệm vụ", width: 14, kind: "integer" },
        ],
        rows: [
          [textCell("Quá hạn"), numberCell(4)],
          [textCell("Chưa đến hạn báo cáo"), numberCell(20)],
          [textCell("Hoàn thành đúng hạn"), numberCell(12)],
        ],
      },
      { kind: "spacer" },
      {
        kind: "table",
        name: "tblDiem",
        excel: false,
        columns: [
          { header: "Chỉ số", width: 30, kind: "text" },
          { header: "Điểm", width: 14, kind: "number" },
          { header: "Mục tiêu", width: 14, kind: "number" },
        ],
        rows: [
          [textCell("Gia nhập thị trường"), numberCell(7.5), numberCell(8.1)],
          [textCell("Chi phí tuân thủ"), numberCell(7.2), numberCell(8)],
          [textCell("Thiết chế pháp lý"), numberCell(8), numberCell(8.5)],
        ],
      },
    ],
    { key: "so_lieu", name: "Số liệu biểu đồ" },
  ),
);
