import { lostComma } from "../../../../../src/engine/reading/prose/figures/lost-comma";

describe("a figure above the scale of ten", () => {
  it("is the figure that the rest of its row bears out (3822/KH-BQL, “714” among 7,xx)", () => {
    expect(lostComma(714, [7.69, 7.54, 714])).toEqual({ usual: 7.62, meant: 7.14 });
  });

  it("is nothing sure where the rest of the row is far from it", () => {
    expect(lostComma(214, [7.69, 7.54])).toEqual({ usual: 7.62, meant: null });
  });

  it("is nothing sure alone in its row", () => {
    expect(lostComma(714, [714])).toEqual({ usual: 0, meant: null });
  });
});
