import { mergeRulings, type Ruling } from "../../../../src/adapters/documents/layout/segments";

const across = (at: number, from: number, to: number): Ruling => ({ axis: "horizontal", at, from, to });

describe("mergeRulings", () => {
  it("makes one border of the short strokes that Word draws for each cell", () => {
    expect(mergeRulings([across(100, 50, 120), across(100.2, 120, 300), across(100, 300.5, 500)])).toEqual([
      { axis: "horizontal", at: 100.2, from: 50, to: 500 },
    ]);
  });

  it("makes one border of a double line", () => {
    expect(mergeRulings([across(100, 50, 500), across(101.5, 50, 500)])).toHaveLength(1);
  });

  it("keeps lines apart that stand on one height in two tables", () => {
    expect(mergeRulings([across(100, 50, 200), across(100, 300, 500)])).toHaveLength(2);
  });

  it("keeps rows apart that are 10 points high", () => {
    expect(mergeRulings([across(100, 50, 200), across(110, 50, 200), across(120, 50, 200)])).toHaveLength(3);
  });
});
