import { typedPercent } from "../../../../src/taskpane/features/fill-form/form-progress";

test.each([
  ["80", 80],
  ["80 %", 80],
  ["80,5", 80.5],
  ["", null],
  ["101", undefined],
  ["nhiều", undefined],
])("a percentage typed as “%s” is understood", (typed, percent) => {
  expect(typedPercent(typed)).toBe(percent);
});
