import { barShares, decimal, targetText } from "../../../../src/taskpane/features/status/gap-words";

test("points are written with a comma, at most three places", () => {
  expect([7.5, 8, 0.1 + 0.2].map(decimal)).toEqual(["7,5", "8", "0,3"]);
});

test.each([
  [{ from: 8.1, to: 8.5, rankFrom: null, rankTo: null }, "8,1–8,5"],
  [{ from: 74, to: null, rankFrom: null, rankTo: null }, "74"],
  [{ from: null, to: null, rankFrom: 1, rankTo: 10 }, "hạng 1–10"],
  [{ from: null, to: null, rankFrom: null, rankTo: null }, "–"],
])("the target %j reads %s", (target, words) => {
  expect(targetText({ target })).toBe(words);
});

test("bars are as long as their gaps against the widest", () => {
  expect(barShares([{ gap: 0.5 }, { gap: -1 }, { gap: null }])).toEqual([0.5, 1, 0]);
  expect(barShares([{ gap: null }])).toEqual([0]);
});
