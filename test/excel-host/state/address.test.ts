import fc from "fast-check";
import { columnLetters, columnNumber, fullAddress, localAddress, parseLocal, splitSheet } from "./address";
import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from "./area";

describe("addresses", () => {
  test.each([
    ["B2", { row: 1, column: 1, rows: 1, columns: 1 }],
    ["$A$1:$C$3", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["C3:A1", { row: 0, column: 0, rows: 3, columns: 3 }],
    ["B:C", { row: 0, column: 1, rows: MAX_ROWS, columns: 2 }],
    ["2:3", { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
    ["xfd1048576", { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1, rows: 1, columns: 1 }],
  ])("%s is read", (text, area) => {
    expect(parseLocal(text)).toEqual(area);
  });

  test.each(["A0", "XFE1", "A1048577", "A1:B", "1A", "", "A1:B2:C3", "Nhiệm_vụ"])("%j is no address", (text) => {
    expect(parseLocal(text)).toBeNull();
  });

  test("sheet names with blanks, apostrophes or the look of a cell are quoted", () => {
    const cell = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(["Data", "Nhiệm vụ", "Q1", "A'B"].map((name) => fullAddress(name, cell))).toEqual([
      "Data!A1",
      "'Nhiệm vụ'!A1",
      "'Q1'!A1",
      "'A''B'!A1",
    ]);
    expect(splitSheet("'A''B'!A1")).toEqual({ sheet: "A'B", local: "A1" });
  });

  test("letters and numbers of columns say the same", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MAX_COLUMNS - 1 }),
        (column) => columnNumber(columnLetters(column)) === column,
      ),
    );
  });

  test("an area written and read again is the same area", () => {
    const area = fc
      .record({
        row: fc.integer({ min: 0, max: 5000 }),
        column: fc.integer({ min: 0, max: 500 }),
        rows: fc.integer({ min: 1, max: 5000 }),
        columns: fc.integer({ min: 1, max: 500 }),
      })
      .filter(isOnSheet);
    fc.assert(fc.property(area, (one) => expect(parseLocal(localAddress(one))).toEqual(one)));
  });
});
