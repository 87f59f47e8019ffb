import { formulaCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

const number = (value: number) => ({ kind: "number", number: value }) as const;

/** Totals under a table, and formulas on another sheet that speak of its columns. */
export const totalsAndFormulas = aWorkbook(
  aSheet(
    [
      {
        kind: "key-figures",
        span: 2,
        figures: [
          { label: "Nhiệm vụ", value: formulaCell("COUNTA(tblDiem[Chỉ số])", number(3)) },
          {
            label: "Còn thiếu lớn nhất",
            value: formulaCell("MAX(tblDiem[Còn thiếu])", number(0.9)),
            numberFormat: "points",
            role: "tone-late",
            link: { kind: "table-row", table: "tblDiem", row: 2, column: "Còn thiếu" },
          },
        ],
      },
    ],
    { key: "lanh_dao", name: "Lãnh đạo", columns: 4 },
  ),
  aSheet(
    [
      {
        kind: "table",
        name: "tblDiem",
        columns: [
          { header: "Chỉ số", width: 34, kind: "text" },
          { header: "Điểm", width: 10, kind: "number", numberFormat: "points" },
          { header: "Còn thiếu", width: 12, kind: "number", numberFormat: "signed" },
        ],
        rows: [
          [textCell("Gia nhập thị trường"), numberCell(7.5), numberCell(0.5)],
          [textCell("Chi phí tuân thủ"), numberCell(7.25), numberCell(0.9)],
          [textCell("Thiết chế pháp lý"), numberCell(8), numberCell(-0.25)],
        ],
        totals: { label: "Cộng", functions: { Điểm: "average", "Còn thiếu": "sum" } },
      },
    ],
    { key: "diem_so", name: "Điểm số của O'Brien & cộng sự" },
  ),
);
