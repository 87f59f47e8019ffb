import { inkOf } from "../../../../src/adapters/documents/scan/ink";
import { fittingPicture, layPicture } from "../../../../src/adapters/documents/scan/laid-picture";
import { liesOnItsSide } from "../../../../src/adapters/documents/scan/orientation";
import { skewOf } from "../../../../src/adapters/documents/scan/skew";
import { withoutDust } from "../../../../src/adapters/documents/scan/specks";
import { turnUpright } from "../../../../src/adapters/documents/scan/turn-image";
import { badlyScanned } from "./made-pictures";
import { DPI, fill, letters, page, ruled, sheet } from "./made-sheets";

const REACH = 18;

describe("skewOf", () => {
  it.each([-2.3, -0.4, 0, 1.7])("finds that a noisy page leans by %d degrees", (degrees) => {
    const found = skewOf(inkOf(badlyScanned(page(30), degrees, 40), REACH));
    expect(Math.abs(found - degrees)).toBeLessThan(0.08);
  });

  it("leaves a white page as it lies", () => expect(skewOf(inkOf(sheet(300, 300), REACH))).toBe(0));
});

describe("liesOnItsSide", () => {
  it("tells lines that run across from lines that run down", () => {
    const upright = page(20);
    expect(liesOnItsSide(inkOf(upright, REACH), DPI)).toBe(false);
    expect(liesOnItsSide(inkOf(turnUpright(upright, 6), REACH), DPI)).toBe(true);
    expect(fittingPicture(turnUpright(upright, 8)).width).toBe(upright.width);
  });
});

describe("withoutDust", () => {
  it("takes away lone specks and the shadow at the edge, and leaves letters with their dots", () => {
    const image = sheet(600, 400);
    letters(image, 100, 200, 12);
    const before = inkOf(image, REACH).marks.reduce((sum, mark) => sum + mark, 0);
    fill(image, 130, 205, 3, 3);
    const withDot = inkOf(image, REACH).marks.reduce((sum, mark) => sum + mark, 0);
    fill(image, 400, 60, 4, 4);
    fill(image, 0, 0, 6, 400);
    const clean = withoutDust(inkOf(image, REACH), DPI).marks.reduce((sum, mark) => sum + mark, 0);
    expect(withDot).toBeGreaterThan(before);
    expect(Math.abs(clean - withDot)).toBeLessThan(12);
  });
});

describe("layPicture", () => {
  const xs = [120, 200, 640, 900, 1120];
  const ys = [300, 420, 540, 700, 860];

  it.each([
    ["as drawn", 0, 0],
    ["crooked and noisy", 1.3, 40],
    ["faint and crooked the other way", -1.9, 30],
  ])("finds the borders of a table %s", (_, degrees, noise) => {
    const image = ruled(sheet(), xs, ys, degrees < 0 ? 130 : 40);
    for (const [row, y] of ys.slice(0, -1).entries())
      for (const x of xs.slice(0, -1)) letters(image, x + 12, y + 40, row % 2 === 0 ? 3 : 4);
    const { tables, regions } = layPicture(badlyScanned(image, degrees, noise));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.xs).toHaveLength(xs.length);
    expect(tables[0]?.ys).toHaveLength(ys.length);
    expect(regions.filter((region) => region.cell !== null)).toHaveLength(16);
  });

  it("does not take lines of letters for a table", () => expect(layPicture(page(30)).tables).toEqual([]));

  it("leaves nothing of the borders for the recogniser to read", () => {
    const { clean, regions } = layPicture(ruled(sheet(), xs, ys));
    expect(regions).toEqual([]);
    expect(clean.ink.marks.includes(1)).toBe(false);
  });
});
