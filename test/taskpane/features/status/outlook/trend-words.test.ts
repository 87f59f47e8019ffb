import type { TrendPoint } from "../../../../../src/engine/scores/trend";
import { vi } from "../../../../../src/taskpane/features/status/outlook/outlook.vi";
import { changeText, rankText, yearShares } from "../../../../../src/taskpane/features/status/outlook/trend-words";

const point = (change: Partial<TrendPoint>): TrendPoint => ({
  year: 2024,
  score: 74.84,
  rank: 1,
  change: null,
  climbed: null,
  newEdition: false,
  ...change,
});

test.each([
  [{ change: 4.5 }, "▲ tăng 4,5"],
  [{ change: -0.67 }, "▼ giảm 0,67"],
  [{ change: 0 }, "không đổi"],
  [{ change: null }, ""],
  [{ change: null, newEdition: true }, "đổi bộ chỉ số, không so với năm trước"],
])("a year with %j reads %s", (change, words) => {
  expect(changeText(point(change), vi)).toBe(words);
});

test("a rank says how many places were won or lost", () => {
  expect(rankText(point({ rank: 1, climbed: 2 }), vi)).toBe("hạng 1, lên 2 bậc");
  expect(rankText(point({ rank: 16, climbed: -7 }), vi)).toBe("hạng 16, xuống 7 bậc");
  expect(rankText(point({ rank: null }), vi)).toBe("");
});

test("bars stand against the highest year; a year without a score has none", () => {
  expect(yearShares([point({ score: 50 }), point({ score: null }), point({ score: 100 })])).toEqual([0.5, 0, 1]);
});
