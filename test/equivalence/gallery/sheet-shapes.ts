import { textCell } from "../../../src/engine/workbook/cells";
import { aSheet, aWorkbook } from "./a-workbook";

const table = (name: string) =>
  ({
    kind: "table",
    name,
    columns: [{ header: "Tên", width: 20, kind: "text" }],
    rows: [],
  }) as const;

/** Hidden and very hidden sheets, an empty sheet, an empty table, the second sheet shown first. */
export const sheetShapes = {
  ...aWorkbook(
    aSheet([table("tblAn")], { key: "an", name: "Trang ẩn", visibility: "hidden" }),
    aSheet([{ kind: "note", text: "Trang đầu tiên người dùng thấy." }], { key: "dau", name: "Trang 'đầu' (1)" }),
    aSheet([], { key: "trong", name: "Trống" }),
    aSheet([table("tblAnHan")], { key: "an_han", name: "_pciwb", visibility: "veryHidden" }),
  ),
  active: "dau",
};

const long = (length: number): string =>
  Array.from({ length: 4000 }, (_, index) => `nhiệm vụ thứ ${index * 7919}`)
    .join("; ")
    .slice(0, length);

/** One value at each limit of a cell: 32,767 characters and a row of 409 points. */
export const longTexts = aWorkbook(
  aSheet([
    {
      kind: "table",
      name: "tblDai",
      columns: [
        { header: "Mã", width: 10, kind: "text" },
        { header: "Nội dung", width: 40, kind: "text" },
      ],
      rows: [
        [textCell("vừa"), textCell(long(32_767))],
        [textCell("quá"), textCell(`${long(32_766)}😀 cuối`)],
      ],
    },
  ]),
);
