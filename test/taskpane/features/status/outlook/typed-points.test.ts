import { hopedScores, typedPoints } from "../../../../../src/taskpane/features/status/outlook/typed-points";

test.each([
  ["8,5", 8.5],
  [" 8.25 ", 8.25],
  ["10", 10],
  ["0", 0],
  ["", null],
  ["  ", null],
  ["10,01", "wrong"],
  ["-1", "wrong"],
  ["8,5,1", "wrong"],
  ["tám", "wrong"],
  ["1e1", "wrong"],
])("%j typed as a score is %j", (text, points) => {
  expect(typedPoints(text)).toBe(points);
});

test("only what is a score is hoped for", () => {
  expect(hopedScores({ a: "8,5", b: "", c: "11" })).toEqual({ a: 8.5 });
});
