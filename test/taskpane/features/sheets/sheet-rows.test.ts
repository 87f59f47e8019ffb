import type { SheetView } from "../../../../src/application/register/sheet-views";
import { placeOf } from "../../../../src/taskpane/features/sheets/cell-names";
import { moved } from "../../../../src/taskpane/features/sheets/grid-keys";
import {
  columnWidths,
  headerOver,
  matchingRows,
  sheetAsText,
} from "../../../../src/taskpane/features/sheets/sheet-rows";

const sheet: SheetView = {
  name: "Nhiệm vụ",
  width: 2,
  rows: [
    { row: 1, texts: ["Sổ theo dõi", ""] },
    { row: 3, texts: ["STT", "Nhiệm vụ"] },
    { row: 4, texts: ["1", "Đối thoại\nvới doanh nghiệp"] },
    { row: 5, texts: ["2", "Công khai thủ tục"] },
  ],
  tables: [{ name: "tblNhiemVu", headerRow: 3, lastRow: 5, firstColumn: 1, headers: ["STT", "Nhiệm vụ"] }],
};

describe("finding in a sheet", () => {
  test("does not ask for accents, and keeps the header of the table", () => {
    expect(matchingRows(sheet, "doi thoai").map(({ row }) => row)).toEqual([3, 4]);
    expect(matchingRows(sheet, " ")).toBe(sheet.rows);
  });

  test("copies rows as a spreadsheet takes them, a line a row", () => {
    expect(sheetAsText(matchingRows(sheet, "đối thoại"))).toBe("STT\tNhiệm vụ\n1\tĐối thoại với doanh nghiệp");
  });
});

describe("the columns of a sheet", () => {
  test("are wide enough for their header, however short their cells are", () => {
    const [number = 0] = columnWidths(sheet);
    const [id = 0] = columnWidths({
      ...sheet,
      rows: sheet.rows.map((row) => (row.row === 3 ? { ...row, texts: ["Mã nhiệm vụ", "Nhiệm vụ"] } : row)),
    });
    expect(id).toBeGreaterThan(number);
    expect(id).toBeGreaterThanOrEqual("Mã nhiệm vụ".length * 7.8);
  });

  test.each([
    [1, null],
    [3, 3],
    [4, 3],
    [5, null],
  ])("scrolled to row %d, keep the header of row %p in view", (row, header) => {
    expect(headerOver(sheet, row)?.row ?? null).toBe(header);
  });
});

describe("moving with the keys", () => {
  const from = (row: number, column: number) => ({ place: { row, column }, rows: sheet.rows, width: 2 });

  test("goes over rows that hold nothing, and never out of the sheet", () => {
    expect(moved("ArrowDown", from(1, 1))).toEqual({ row: 3, column: 1 });
    expect(moved("ArrowUp", from(1, 1))).toEqual({ row: 1, column: 1 });
    expect(moved("End", from(4, 1))).toEqual({ row: 4, column: 2 });
    expect(moved("PageDown", from(3, 2))).toEqual({ row: 5, column: 2 });
  });

  test("begins at the first cell, and leaves other keys alone", () => {
    expect(moved("ArrowRight", { place: null, rows: sheet.rows, width: 2 })).toEqual({ row: 1, column: 1 });
    expect(moved("a", from(1, 1))).toBeNull();
  });
});

test.each([
  ["D7", { row: 7, column: 4 }],
  ["$AB$12", { row: 12, column: 28 }],
  ["Nhiệm vụ!D7:F9", { row: 7, column: 4 }],
  ["tblNhiemVu", null],
])("the cell %s is found", (name, place) => {
  expect(placeOf(name)).toEqual(place);
});
