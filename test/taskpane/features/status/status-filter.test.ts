import {
  filteredGaps,
  filteredTasks,
  isFiltered,
  NO_FILTER,
  subIndicesOf,
} from "../../../../src/taskpane/features/status/status-filter";
import { scoredRegister, viewOfRegister } from "../../support/judged-view";

const view = viewOfRegister(scoredRegister("missing"));
const numbers = (change: Partial<typeof NO_FILTER>): string[] =>
  filteredTasks(view.tasks, { ...NO_FILTER, ...change }).map(({ number }) => number);
const gapNames = (change: Partial<typeof NO_FILTER>): string[] =>
  filteredGaps(view, { ...NO_FILTER, ...change }).map(({ name }) => name);

test("tasks are filtered by body, sub-index, state and words without accents", () => {
  expect(numbers({})).toEqual(["1", "2", "3"]);
  expect(numbers({ body: "Sở Xây dựng" })).toEqual(["2"]);
  expect(numbers({ subIndex: "Gia nhập thị trường" })).toEqual(["1"]);
  expect(numbers({ words: "cong khai" })).toEqual(["2"]);
  expect(numbers({ status: "completed" })).toEqual([]);
});

test("gaps follow the sub-index, and the sub-indices in which a body has tasks; words and states leave them alone", () => {
  expect(gapNames({})).toHaveLength(11);
  expect(gapNames({ subIndex: "PCI" })).toEqual(["PCI"]);
  expect(gapNames({ body: "Sở Tài chính" })).toEqual(["Gia nhập thị trường"]);
  expect(gapNames({ body: "Sở Tài chính", subIndex: "PCI" })).toEqual([]);
  expect(gapNames({ words: "cong khai", status: "overdue" })).toHaveLength(11);
});

test("every name can be chosen once, those of tasks first", () => {
  const names = subIndicesOf(view);
  expect(names[0]).toBe("Gia nhập thị trường");
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("PCI");
});

test("a filter is one as soon as anything is chosen", () => {
  expect(isFiltered(NO_FILTER)).toBe(false);
  expect(isFiltered({ ...NO_FILTER, words: "a" })).toBe(true);
});
