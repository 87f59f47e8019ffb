import fc from "fast-check";
import { rectanglesOf, rectanglesOfPlaces } from "../../../src/adapters/office/rectangles";

const MOST = 12;
const place = fc.record({ row: fc.integer({ min: 1, max: MOST }), column: fc.integer({ min: 1, max: MOST }) });

describe("places of a sheet as few rectangles", () => {
  test("are the rectangles of a mosaic in which only they have a look", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (places) => {
        const at = (row: number, column: number): string | null =>
          places.some((one) => one.row === row && one.column === column) ? "ghi chú" : null;
        const mosaic = rectanglesOf({ row: 1, column: 1, rowCount: MOST, columnCount: MOST, at });
        expect(rectanglesOfPlaces(places)).toEqual(mosaic.get("ghi chú"));
      }),
    );
  });

  test("cost nothing for the cells between them: two corners of a sheet are two rectangles", () => {
    const corners = [
      { row: 1, column: 1 },
      { row: 1_048_576, column: 16_384 },
    ];
    expect(rectanglesOfPlaces(corners)).toEqual(corners.map((one) => ({ ...one, rowCount: 1, columnCount: 1 })));
  });

  test("are one column for as many cells as a sheet has answers of fifty quarters", () => {
    const places = Array.from({ length: 150_000 }, (_, down) => ({ row: 150_000 - down, column: 13 }));
    expect(rectanglesOfPlaces(places)).toEqual([{ row: 1, column: 13, rowCount: 150_000, columnCount: 1 }]);
  });
});
