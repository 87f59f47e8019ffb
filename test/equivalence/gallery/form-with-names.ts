import { dateCell, EMPTY, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

/** Named cells above a table; only inputs are open; a very hidden sheet with key and value. */
export const formWithNames = aWorkbook(
  aSheet(
    [
      { kind: "title", level: 1, text: "PHIẾU BÁO CÁO" },
      {
        kind: "form",
        labelSpan: 1,
        valueSpan: 1,
        fields: [
          { name: "pDonVi", label: "Đơn vị", value: textCell("Sở Tài chính") },
          { name: "pKy", label: "Kỳ", value: textCell("2025-Q4") },
          {
            name: "pNgayGui",
            label: "Ngày gửi",
            value: dateCell("2025-12-09"),
            input: true,
            rule: { kind: "date", from: "2025-01-01", to: "2030-12-31", hint: "dd/mm/yyyy" },
            note: "Ngày đơn vị gửi phiếu về Sở Tài chính.",
          },
        ],
      },
      { kind: "spacer" },
      {
        kind: "table",
        name: "tblPhieu",
        columns: [
          { header: "Mã nhiệm vụ", width: 14, kind: "text" },
          { header: "Kết quả thực hiện", width: 40, kind: "text", input: true, note: "Ghi kết quả trong kỳ." },
        ],
        rows: [
          [textCell("220-I-001"), EMPTY],
          [textCell("220-I-002"), EMPTY],
        ],
        paint: [{ kind: "formula", formula: '[@[Kết quả thực hiện]]=""', role: "input", column: "Kết quả thực hiện" }],
      },
    ],
    { key: "phieu", name: "Phiếu báo cáo", protection: {}, freeze: { headerOf: "tblPhieu", columns: 1 } },
  ),
  aSheet(
    [
      {
        kind: "table",
        name: "tblMeta",
        columns: [
          { header: "key", width: 20, kind: "text" },
          { header: "value", width: 40, kind: "text" },
        ],
        rows: [
          [textCell("body"), textCell("Sở Tài chính")],
          [textCell("period"), textCell("2025-Q4")],
        ],
      },
    ],
    { key: "meta", name: "_meta", visibility: "veryHidden" },
  ),
);
