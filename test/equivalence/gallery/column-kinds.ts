import { booleanCell, dateCell, EMPTY, formulaCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

/** A real Excel Table with a column of every kind, blanks, and texts that only look like numbers, dates and formulas. */
export const columnKinds = aWorkbook(
  aSheet([
    {
      kind: "table",
      name: "tblThu",
      columns: [
        { header: "STT", width: 8, kind: "text", align: "center" },
        { header: "Nội dung", width: 32, kind: "text" },
        { header: "Điểm", width: 10, kind: "number", numberFormat: "points" },
        { header: "Số lượng", width: 10, kind: "integer" },
        { header: "Tỷ lệ", width: 10, kind: "percent" },
        { header: "Hạn hoàn thành", width: 14, kind: "date" },
        { header: "Đã gửi", width: 10, kind: "text" },
        { header: "Gấp đôi", width: 12, kind: "formula", align: "right" },
      ],
      rows: [
        [
          textCell("1.1"),
          textCell("- Nâng cao chỉ số tiếp cận nguồn lực"),
          numberCell(8.1),
          numberCell(1234),
          numberCell(0.8),
          dateCell("2025-09-30"),
          booleanCell(true),
          formulaCell("[@[Số lượng]]*2", { kind: "number", number: 2468 }),
        ],
        [
          textCell("9/2025"),
          textCell("=1+1"),
          numberCell(-0.75),
          numberCell(0),
          numberCell(1),
          dateCell("1900-03-01"),
          booleanCell(false),
          formulaCell('IF([@Điểm]<0,"Giảm","Tăng")', { kind: "text", text: "Giảm" }),
        ],
        [
          textCell("007"),
          textCell("+84 225, @ub.gov.vn, '24, #N/A"),
          EMPTY,
          EMPTY,
          EMPTY,
          EMPTY,
          EMPTY,
          formulaCell('IF([@Điểm]="","",1)', EMPTY),
        ],
        [textCell("#N/A"), textCell("_x000D_ và <b>&amp;</b>"), EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY],
        [textCell("  2  "), textCell("dòng một\ndòng hai\n\n cuối "), EMPTY, EMPTY, EMPTY, EMPTY, EMPTY, EMPTY],
      ],
    },
  ]),
);
