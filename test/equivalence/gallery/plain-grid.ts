import { formulaCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

/** A grid that is no Excel Table: two-level header, bands across, doubled headers, links, remarks, a page break. */
export const plainGrid = aWorkbook(
  aSheet(
    [
      { kind: "title", level: 2, text: "Tình hình báo cáo", align: "left" },
      {
        kind: "table",
        name: "bangTinhHinh",
        excel: false,
        columns: [
          { header: "Nhiệm vụ", width: 36, kind: "text" },
          { header: "Chủ trì", width: 18, kind: "text", group: "Phân công" },
          { header: "Phối hợp", width: 18, kind: "text", group: "Phân công" },
          { header: "Quý III", width: 9, kind: "integer", group: "Số báo cáo" },
          { header: "Quý III", width: 9, kind: "integer", group: "Số báo cáo", hidden: true },
          { header: "Cộng", width: 9, kind: "formula", align: "right", role: "computed" },
        ],
        rows: [
          { kind: "band", text: "II. Tiếp cận nguồn lực phát triển" },
          [
            { kind: "decorated", value: textCell("Rà soát quỹ đất"), note: "Xem kế hoạch 220, mục II." },
            { kind: "decorated", value: textCell("Sở Tài chính"), role: "severity-error" },
            {
              kind: "decorated",
              value: textCell("Trang đích"),
              link: { kind: "cell", sheet: "trang", cell: "A1" },
            },
            numberCell(1),
            numberCell(2),
            formulaCell("[@[Quý III]]+1", { kind: "number", number: 2 }),
          ],
        ],
        totals: { label: "Cộng", functions: { Cộng: "sum" } },
      },
      { kind: "page-break" },
      { kind: "note", text: "Trang sau.", role: "severity-note" },
    ],
    {
      tabRole: "tone-late",
      gridLines: true,
      zoom: 85,
      freeze: { headerOf: "bangTinhHinh" },
      print: {
        repeatHeaderOf: "bangTinhHinh",
        margins: { top: 2, right: 1, bottom: 2, left: 2.5 },
        header: { center: "Sở Tài chính & {sheet}", right: "{date}" },
        footer: { center: "Trang {page} trên {pages}" },
      },
    },
  ),
);
