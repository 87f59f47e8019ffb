import { withComma } from "../../../src/engine/text/decimal-comma";

describe("a number as it is written in Vietnamese", () => {
  test.each([
    [7.14, "7,14"],
    [80, "80"],
    [-0.5, "-0,5"],
    [1500.25, "1500,25"],
  ])("%p → %p", (value, written) => {
    expect(withComma(value)).toBe(written);
  });
});
