import fc from "fast-check";
import { areaKept, formulaKept, keepingOf, placeKept, UNMOVED } from "../../../src/engine/workbook/keeping";
import type { PlainArea } from "../../../src/engine/workbook/plain";
import { newTabPlaces } from "../../../src/engine/workbook/tab-order";

const part = (rowCount: number, columnCount: number): PlainArea => ({ row: 1, column: 1, rowCount, columnCount });
const grown = (before: PlainArea, after: PlainArea, ...cells: (readonly [row: number, column: number])[]) =>
  keepingOf(
    { before, after, table: UNMOVED },
    cells.map(([row, column]) => ({ row, column })),
  );

describe("what stands around our part of a sheet", () => {
  test("does not move while there is room, however often our part is written", () => {
    const keeping = grown(part(10, 5), part(12, 5), [15, 2]);
    expect(placeKept(keeping, { row: 15, column: 2 })).toEqual({ row: 15, column: 2 });
  });

  test("gives way with one blank line where our part grows into it", () => {
    const keeping = grown(part(10, 5), part(14, 5), [12, 2], [3, 7]);
    expect(placeKept(keeping, { row: 12, column: 2 })).toEqual({ row: 16, column: 2 });
    expect(placeKept(keeping, { row: 3, column: 7 })).toEqual({ row: 3, column: 7 });
  });

  test("stands in no cell of ours, and no two cells in one", () => {
    const size = fc.integer({ min: 1, max: 12 });
    const cell = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(size, size, size, size, fc.array(cell), (rows, columns, newRows, newColumns, cells) => {
        const [before, after] = [part(rows, columns), part(newRows, newColumns)];
        const outside = cells.filter(([row, column]) => row > rows || column > columns);
        const keeping = grown(before, after, ...outside);
        const places = new Map(
          outside.map(([row, column]) => [`${row},${column}`, placeKept(keeping, { row, column })] as const),
        );
        const taken = [...places.values()].map((place) => JSON.stringify(place));
        expect(new Set(taken).size).toBe(places.size);
        for (const place of places.values())
          expect(place !== null && (place.row > newRows || place.column > newColumns)).toBe(true);
      }),
    );
  });

  test("an area that lies half in our part keeps the other half", () => {
    const keeping = grown(part(10, 5), part(10, 5), [3, 6]);
    expect(areaKept(keeping, { row: 3, column: 4, rowCount: 2, columnCount: 4 })).toEqual([
      { row: 3, column: 6, rowCount: 2, columnCount: 2 },
    ]);
  });
});

describe("a formula that is kept", () => {
  const keeping = grown(part(10, 5), part(14, 5), [12, 2]);
  test.each([
    ["SUM(E3:E10)", "SUM(E3:E14)"],
    ["B12*2", "B16*2"],
    ["$B$13", "$B$17"],
    ["'Nhiệm vụ'!B12", "'Nhiệm vụ'!B16"],
    ["'Trang khác'!B12", "'Trang khác'!B12"],
    ['"B12"&A3', '"B12"&A3'],
    ["SUM(tblNhiemVu[Điểm])", "SUM(tblNhiemVu[Điểm])"],
    ["LOG10(B12)", "LOG10(B16)"],
  ])("%s becomes %s", (formula, kept) => {
    expect(formulaKept(formula, "Nhiệm vụ", keeping)).toBe(kept);
  });
});

describe("new tabs of ours", () => {
  test("stand behind ours that goes before them, whatever a person put in between", () => {
    const places = newTabPlaces(["A", "B", "C"], ["Riêng", "A", "Của tôi", "C"]);
    expect([...places]).toEqual([["B", 2]]);
  });

  test("come before the first of ours where none goes before them, and last in a workbook without any", () => {
    expect([...newTabPlaces(["A", "B"], ["Riêng", "B"])]).toEqual([["A", 1]]);
    expect([...newTabPlaces(["A", "B"], ["Riêng"])]).toEqual([
      ["A", 1],
      ["B", 2],
    ]);
  });
});
