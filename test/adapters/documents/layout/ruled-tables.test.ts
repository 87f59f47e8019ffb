import fc from "fast-check";
import type { GridCell } from "../../../../src/adapters/documents/layout/cells";
import { ruledTables } from "../../../../src/adapters/documents/layout/ruled-tables";
import type { Ruling } from "../../../../src/adapters/documents/layout/segments";

const across = (at: number, from: number, to: number): Ruling => ({ axis: "horizontal", at, from, to });
const down = (at: number, from: number, to: number): Ruling => ({ axis: "vertical", at, from, to });
const shape = (cells: readonly GridCell[]): string[] =>
  cells.map(
    ({ row, column, rowSpan, columnSpan }) =>
      `${row}.${column}${rowSpan * columnSpan > 1 ? ` ${rowSpan}x${columnSpan}` : ""}`,
  );

const frame = [across(0, 0, 300), across(60, 0, 300), down(0, 0, 60), down(300, 0, 60)];

describe("ruledTables", () => {
  it("finds the cells between the lines", () => {
    const [table] = ruledTables([...frame, across(20, 0, 300), across(40, 0, 300), down(100, 0, 60), down(200, 0, 60)]);
    expect(shape(table?.cells ?? [])).toEqual(["1.1", "1.2", "1.3", "2.1", "2.2", "2.3", "3.1", "3.2", "3.3"]);
  });

  it("takes a section row without inner lines for one cell over all columns", () => {
    const [table] = ruledTables([
      ...frame,
      across(20, 0, 300),
      across(40, 0, 300),
      down(100, 0, 60),
      down(200, 0, 20),
      down(200, 40, 60),
    ]);
    expect(shape(table?.cells ?? [])).toEqual(["1.1", "1.2", "1.3", "2.1", "2.2 1x2", "3.1", "3.2", "3.3"]);
  });

  it("reads the header of Phú Sơn's tables: two levels, the outer columns merged downwards", () => {
    const [table] = ruledTables([
      ...frame,
      across(20, 100, 200),
      across(40, 0, 300),
      down(100, 0, 60),
      down(150, 20, 60),
      down(200, 0, 60),
    ]);
    expect(shape(table?.cells ?? [])).toEqual([
      "1.1 2x1",
      "1.2 1x2",
      "1.4 2x1",
      "2.2",
      "2.3",
      "3.1",
      "3.2",
      "3.3",
      "3.4",
    ]);
  });

  it("closes a table whose outer sides are not drawn, and a last row cut by the end of the page", () => {
    const [table] = ruledTables([across(0, 0, 300), across(20, 0, 300), down(100, 0, 50), down(200, 0, 50)]);
    expect(table?.box).toEqual({ left: 0, top: 0, right: 300, bottom: 50 });
    expect(shape(table?.cells ?? [])).toEqual(["1.1", "1.2", "1.3", "2.1", "2.2", "2.3"]);
  });

  it("does not take a frame around text, an underline, or two rules across the page for a table", () => {
    expect(ruledTables(frame)).toEqual([]);
    expect(ruledTables([across(100, 50, 120)])).toEqual([]);
    expect(ruledTables([across(100, 50, 500), across(130, 50, 500)])).toEqual([]);
  });

  it("ignores an underline inside a cell", () => {
    const lines = [...frame, across(30, 0, 300), down(100, 0, 60)];
    expect(ruledTables([...lines, across(15, 110, 180)])).toEqual(ruledTables(lines));
  });

  it("covers every slot of the grid exactly once, whatever inner lines are missing", () => {
    const side = fc.integer({ min: 2, max: 5 });
    fc.assert(
      fc.property(side, side, fc.infiniteStream(fc.boolean()), (columns, rows, drawn) => {
        const pick = (): boolean => drawn.next().value === true;
        const rulings = [
          across(0, 0, columns * 50),
          across(rows * 20, 0, columns * 50),
          down(0, 0, rows * 20),
          down(columns * 50, 0, rows * 20),
        ];
        for (let row = 1; row < rows; row += 1) {
          for (let column = 0; column < columns; column += 1)
            if (pick()) rulings.push(across(row * 20, column * 50, column * 50 + 50));
        }
        for (let column = 1; column < columns; column += 1) {
          for (let row = 0; row < rows; row += 1) if (pick()) rulings.push(down(column * 50, row * 20, row * 20 + 20));
        }
        for (const { xs, ys, cells } of ruledTables(rulings)) {
          const slots = cells.flatMap((cell) =>
            Array.from(
              { length: cell.rowSpan * cell.columnSpan },
              (_, at) => `${cell.row + (at % cell.rowSpan)}.${cell.column + Math.floor(at / cell.rowSpan)}`,
            ),
          );
          expect(slots).toHaveLength((xs.length - 1) * (ys.length - 1));
          expect(new Set(slots).size).toBe(slots.length);
        }
      }),
    );
  });
});
