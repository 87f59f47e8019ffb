import { type CellValue, EMPTY, formulaCell, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { showsAlready } from "../../../src/engine/workbook/shows-already";

type Column = readonly CellValue[];

/** Cells of column A from row 1 on, written and found. */
const shows = (found: Column, wanted: Column, truncated = false): boolean => {
  const placed = (values: Column) => values.map((value, at) => ({ row: at + 1, column: 1, value }));
  const there = placed(found)
    .filter(({ value }) => value.kind !== "empty")
    .map((cell) => ({ ...cell, percent: false, bold: false }));
  return showsAlready({ cells: there, truncated }, { cells: placed(wanted).map((cell) => ({ ...cell, style: 0 })) });
};

const [NAME, TWELVE] = [textCell("Sở Tài chính"), numberCell(12)];
const share = (expected: number) => formulaCell("A2/A3", numberCell(expected));

describe("a sheet that stands in the workbook", () => {
  test.each<[string, Column, Column, boolean]>([
    ["shows the same values", [NAME, TWELVE], [NAME, TWELVE], true],
    ["shows them beside blank cells that have only a look", [NAME, EMPTY, TWELVE], [NAME, EMPTY, TWELVE, EMPTY], true],
    ["shows the same formula, whatever it gave", [NAME, share(0.5)], [NAME, share(0.3478)], true],
    ["has another figure", [NAME, numberCell(13)], [NAME, TWELVE], false],
    ["has the figure as text", [NAME, textCell("12")], [NAME, TWELVE], false],
    ["has the figure typed over the formula", [NAME, numberCell(0.5)], [NAME, share(0.5)], false],
    ["lacks a line", [NAME], [NAME, TWELVE], false],
    ["has a line more, of a longer quarter", [NAME, TWELVE, NAME], [NAME, TWELVE], false],
  ])("%s", (_case, found, wanted, same) => {
    expect(shows(found, wanted)).toBe(same);
  });

  test("is not known to show the same where not all of it was read", () => {
    expect(shows([NAME], [NAME], true)).toBe(false);
  });
});
