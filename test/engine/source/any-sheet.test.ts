import fc from "fast-check";
import { sourceFromGrid } from "../../../src/engine/source/from-sheet";
import type { GridMerge, SheetGrid } from "../../../src/engine/source/sheet-grid";
import type { SourceDocument, SourceTable } from "../../../src/engine/source/source-document";

const WORDS = [
  "STT",
  "Nhiệm vụ",
  "1",
  "2",
  "I",
  "- Công khai",
  "việc tiếp",
  "PHỤ LỤC II",
  "Sở Tài chính",
  "a)",
  "Gồm:",
  "",
];
const place = { row: fc.integer({ min: 1, max: 9 }), column: fc.integer({ min: 1, max: 5 }) };
const cell = fc.record({
  ...place,
  text: fc.constantFrom(...WORDS),
  bold: fc.boolean(),
  date: fc.constant(null),
  hidden: fc.boolean(),
});
const span = fc.integer({ min: 1, max: 4 });
const merge = fc.record({ ...place, rowSpan: span, columnSpan: span });

const overlap = (a: GridMerge, b: GridMerge): boolean =>
  a.row < b.row + b.rowSpan &&
  b.row < a.row + a.rowSpan &&
  a.column < b.column + b.columnSpan &&
  b.column < a.column + a.columnSpan;

/** Sheets as Excel allows them: merges apart from one another, words only in the first cell of a merge. */
const sheets: fc.Arbitrary<SheetGrid> = fc
  .tuple(
    fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}/${column}`, maxLength: 30 }),
    fc.array(merge, { maxLength: 6 }),
  )
  .map(([cells, wanted]) => {
    const merges = wanted.filter((one, at) => !wanted.slice(0, at).some((other) => overlap(one, other)));
    const covered = (row: number, column: number): boolean =>
      merges.some(
        (one) => overlap(one, { row, column, rowSpan: 1, columnSpan: 1 }) && (one.row !== row || one.column !== column),
      );
    return { sheet: "Phụ lục", merges, cells: cells.filter(({ row, column }) => !covered(row, column)) };
  });

const tablesOf = ({ blocks }: SourceDocument): SourceTable[] =>
  blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

/** "row/column" of every place that the cells of a table cover. */
const placesOf = ({ rows }: SourceTable): string[] =>
  rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ column, columnSpan, rowSpan }) =>
      Array.from({ length: columnSpan * rowSpan }, (_, at) => {
        return `${row + Math.floor(at / columnSpan) + 1}/${column + (at % columnSpan)}`;
      }),
    ),
  );

describe("any worksheet", () => {
  it("is read without losing or doubling a word", () => {
    fc.assert(
      fc.property(sheets, (grid) => {
        const read = sourceFromGrid(grid, "a.xlsx").blocks.flatMap((block): string[] => {
          if (block.kind === "paragraph") return [block.text];
          if (block.kind === "blank") return [];
          return block.rows.flatMap(({ cells }) => cells.flatMap(({ text }) => text.split("\n")));
        });
        const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== "").sort();
        expect(filled(read)).toEqual(filled(grid.cells.map(({ text }) => text)));
      }),
      { numRuns: 500 },
    );
  });

  it("gives no two cells of a table the same place, and none outside it", () => {
    fc.assert(
      fc.property(sheets, (grid) => {
        for (const table of tablesOf(sourceFromGrid(grid, "a.xlsx"))) {
          const places = placesOf(table);
          expect(new Set(places).size).toBe(places.length);
          for (const [row = 0, column = 0] of places.map((each) => each.split("/").map(Number))) {
            expect(row).toBeLessThanOrEqual(table.rows.length);
            expect(column).toBeLessThanOrEqual(table.columns);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
