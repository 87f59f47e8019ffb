import { sourceFromGrid } from "../../../src/engine/source/from-sheet";
import type { SheetGrid } from "../../../src/engine/source/sheet-grid";

/** Numbered rows below a header, every cell filled. */
const registerOf = (rows: number, columns: number): SheetGrid => ({
  sheet: "Nhiệm vụ",
  merges: [],
  cells: Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const text = column > 0 ? `chữ ${at}` : row === 0 ? "STT" : String(row);
    return { row: row + 1, column: column + 1, text, bold: row === 0, date: null, hidden: false };
  }),
});

describe("a worksheet as large as a city's register", () => {
  it("is read whole: 10,000 rows of 18 columns", () => {
    const [table, ...others] = sourceFromGrid(registerOf(10_000, 18), "so.xlsx").blocks;
    expect(others).toEqual([]);
    expect(table).toMatchObject({ kind: "table", columns: 18 });
    expect(table?.kind === "table" ? table.rows.length : 0).toBe(10_000);
  });

  it("takes time with its rows, not with their square", () => {
    // Milliseconds of computing, not of the clock: other work on the machine must not fail the test.
    const took = (rows: number): number => {
      const [grid, begun] = [registerOf(rows, 6), process.cpuUsage()];
      sourceFromGrid(grid, "so.xlsx");
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    took(2000);
    expect(took(16_000)).toBeLessThan(20 * Math.max(20, took(2000)));
  });
});
