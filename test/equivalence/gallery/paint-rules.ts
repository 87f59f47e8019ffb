import { numberCell, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

/** Cells and whole rows painted by what stands in them, and a bar. */
export const paintRules = aWorkbook(
  aSheet([
    {
      kind: "table",
      name: "tblNhiemVu",
      columns: [
        { header: "Nhiệm vụ", width: 40, kind: "text" },
        { header: "Trạng thái", width: 22, kind: "text" },
        { header: "Tỷ lệ (%)", width: 12, kind: "number", numberFormat: "percent-points" },
      ],
      rows: [
        [textCell("Công khai thủ tục hành chính"), textCell("Quá hạn"), numberCell(30)],
        [textCell("Đào tạo lao động"), textCell("Hoàn thành đúng hạn"), numberCell(100)],
        [textCell("Đối thoại doanh nghiệp"), textCell('Trả lời "chưa rõ"'), numberCell(0)],
      ],
      paint: [
        { kind: "text-equals", column: "Trạng thái", text: "Quá hạn", role: "tone-late" },
        { kind: "text-equals", column: "Trạng thái", text: 'Trả lời "chưa rõ"', role: "tone-unclear" },
        { kind: "text-equals", column: "Trạng thái", text: "Hoàn thành đúng hạn", role: "tone-done", paint: "row" },
        { kind: "formula", formula: "[@[Tỷ lệ (%)]]<50", role: "severity-warning", column: "Nhiệm vụ" },
        { kind: "bar", column: "Tỷ lệ (%)", from: 0, to: 100, role: "tone-running" },
      ],
    },
  ]),
);
