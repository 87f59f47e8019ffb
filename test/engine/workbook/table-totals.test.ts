import { EMPTY, numberCell, textCell } from "../../../src/engine/workbook/cells";
import { expectedTotal } from "../../../src/engine/workbook/placing/table-totals";

const scores = [numberCell(7.5), EMPTY, textCell("chưa công bố"), numberCell(8), numberCell(-0.25)];

describe("what a totals row will compute", () => {
  test.each([
    ["sum", numberCell(15.25)],
    ["count", numberCell(4)],
    ["min", numberCell(-0.25)],
    ["max", numberCell(8)],
  ] as const)("%s of numbers among blanks and texts", (total, value) => {
    expect(expectedTotal(scores, total)).toEqual(value);
  });

  test("the mean counts only numbers", () => {
    expect(expectedTotal(scores, "average")).toEqual(numberCell(15.25 / 3));
  });

  test("without any number the mean is Excel's error, the others are zero", () => {
    expect(expectedTotal([EMPTY, textCell("x")], "average")).toEqual(textCell("#DIV/0!"));
    expect(expectedTotal([], "max")).toEqual(numberCell(0));
    expect(expectedTotal([], "sum")).toEqual(numberCell(0));
  });
});
