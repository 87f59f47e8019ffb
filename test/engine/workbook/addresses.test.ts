import fc from "fast-check";
import {
  addressOn,
  areaAddress,
  cellAddress,
  columnLetters,
  columnNumber,
  parseArea,
  quoteSheet,
  splitReference,
} from "../../../src/engine/workbook/addresses";

describe("addresses", () => {
  test.each([
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16_384, "XFD"],
  ])("column %i is %s", (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  });

  test("letters and numbers of columns are two names of the same thing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), (column) => columnNumber(columnLetters(column)) === column),
    );
  });

  test("an area of one cell is written as a cell", () => {
    expect(areaAddress({ row: 7, column: 2, rowCount: 1, columnCount: 1 })).toBe("B7");
    expect(areaAddress({ row: 7, column: 2, rowCount: 2, columnCount: 3 })).toBe("B7:D8");
  });

  test("a sheet's name is always quoted, apostrophes doubled", () => {
    expect(quoteSheet("Tổng hợp")).toBe("'Tổng hợp'");
    expect(addressOn("Phường O'Brien", { row: 3, column: 1, rowCount: 1, columnCount: 2 })).toBe(
      "'Phường O''Brien'!$A$3:$B$3",
    );
  });

  test("every written area is read back, with and without dollars", () => {
    const area = fc.record({
      row: fc.integer({ min: 1, max: 9999 }),
      column: fc.integer({ min: 1, max: 900 }),
      rowCount: fc.integer({ min: 1, max: 50 }),
      columnCount: fc.integer({ min: 1, max: 50 }),
    });
    fc.assert(
      fc.property(area, fc.string({ minLength: 1, maxLength: 20 }), (place, sheet) => {
        const reference = splitReference(addressOn(sheet.replace(/[\n\r]/g, " "), place));
        expect(parseArea(areaAddress(place))).toEqual(place);
        expect(parseArea(reference?.rest ?? "")).toEqual(place);
      }),
    );
  });

  test.each(["", "A", "3:3", "$A:$B", "Sheet1!A1", "#REF!", "A1:B2:C3", "tblDonVi[Tên]"])(
    "%j is no area of cells",
    (text) => {
      expect(parseArea(text)).toBeNull();
    },
  );

  test("a reference is split at the sheet, quoted or not", () => {
    expect(splitReference("'Điểm số của O''Brien'!$C$4")).toEqual({ sheet: "Điểm số của O'Brien", rest: "$C$4" });
    expect(splitReference("Sheet1!A1")).toEqual({ sheet: "Sheet1", rest: "A1" });
    expect(splitReference("$A$1")).toBeNull();
    expect(cellAddress(12, 6)).toBe("F12");
  });
});
