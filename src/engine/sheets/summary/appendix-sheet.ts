import { APPENDIX_TABLE, type AppendixRow, RUN_COLUMNS } from "../../summary/appendix/appendix-row";
import { cutOffText } from "../../summary/letterhead";
import type { Quarter } from "../../summary/quarter";
import { textCell } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/description";
import type { TableCell, TableColumn } from "../../workbook/table-block";
import { freezeBelow, landscapePrint } from "../register/page";

export const APPENDIX_KEY = "summary_appendix";

const text = (header: string, width: number, more: Partial<TableColumn> = {}): TableColumn => ({
  header,
  width,
  kind: "text",
  ...more,
});

export const APPENDIX_COLUMNS: readonly TableColumn[] = [
  text(RUN_COLUMNS.part, 16),
  text(RUN_COLUMNS.block, 20),
  text(RUN_COLUMNS.state, 14),
  text("Đơn vị", 22),
  text("Chỉ số thành phần", 18),
  text("Mã nhiệm vụ", 11),
  text("Nội dung", 44),
  text("Lý do", 30),
  text("Nguồn", 20),
];

/** Sheet `Phụ lục tổng hợp`: the rows behind every number of `Lãnh đạo`; the last column leads to the row of the register. */
export function describeAppendixSheet(rows: readonly AppendixRow[], quarter: Quarter): SheetDescription {
  return {
    key: APPENDIX_KEY,
    name: "Phụ lục tổng hợp",
    blocks: [
      { kind: "title", level: 1, text: "Phụ lục tổng hợp" },
      {
        kind: "note",
        text: `${cutOffText(quarter)} Mỗi số ở trang “Lãnh đạo” dẫn tới khối các dòng của số đó; cột “Nguồn” dẫn tới dòng gốc trong sổ.`,
      },
      { kind: "table", name: APPENDIX_TABLE, columns: APPENDIX_COLUMNS, rows: rows.map(cellsOf) },
    ],
    freeze: freezeBelow(APPENDIX_TABLE, 2),
    print: landscapePrint(APPENDIX_TABLE),
  };
}

function cellsOf(row: AppendixRow): TableCell[] {
  const { part, block, state, body, subIndex, task, text: words, because, source, origin } = row;
  const shown = textCell(source || "Xem dòng gốc");
  return [
    ...[part, block, state, body, subIndex, task, words, because].map(textCell),
    origin === null ? shown : { kind: "decorated", value: shown, link: origin },
  ];
}
