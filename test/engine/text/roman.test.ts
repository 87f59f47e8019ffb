import { romanNumeral, romanValue } from "../../../src/engine/text/roman";

describe("romanValue", () => {
  it.each([
    ["I", 1],
    ["IV", 4],
    ["IX", 9],
    ["XIV", 14],
    ["XLII", 42],
  ])("knows %s is %i", (text, value) => expect(romanValue(text)).toBe(value));
});

describe("romanNumeral", () => {
  it("writes every number of 1–99 as it is read", () => {
    const numbers = Array.from({ length: 99 }, (_, at) => at + 1);
    expect(numbers.map((number) => romanValue(romanNumeral(number)))).toEqual(numbers);
  });

  it("writes nothing for a number that a heading cannot have", () => {
    expect([0, 100].map(romanNumeral)).toEqual(["", ""]);
  });
});
