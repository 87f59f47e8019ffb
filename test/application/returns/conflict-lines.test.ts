import { toldConflicts } from "../../../src/application/returns/conflict-lines";
import type { Conflict, Resolution } from "../../../src/engine/consolidation/settling/conflicts";

const source = (file: string) => ({ file, sheet: "Phiếu báo cáo", cell: "F12" });

const conflict = (change: Partial<Conflict>): Conflict => ({
  task: "220-I-001",
  body: "Sở Tài chính",
  field: "result",
  values: [
    { value: "Đã ban hành quyết định", source: source("lần 1.xlsx") },
    { value: null, source: source("lần 2.xlsx") },
  ],
  resolution: "newer-return",
  ...change,
});

describe("places where returns say different things", () => {
  test.each([
    ["a sentence, and a cell left blank", {}, ["Đã ban hành quyết định", ""]],
    [
      "a progress by its word",
      { field: "progress", values: [{ value: "in-progress", source: source("a.xlsx") }] },
      ["Đang thực hiện"],
    ],
    [
      "a share with a decimal comma",
      { field: "percent", values: [{ value: 62.5, source: source("a.xlsx") }] },
      ["62,5"],
    ],
    [
      "a day as offices write it",
      { field: "completedOn", values: [{ value: "2025-12-01", source: source("a.xlsx") }] },
      ["01/12/2025"],
    ],
  ] as [string, Partial<Conflict>, string[]][])("tell %s", (_what, change, texts) => {
    const [line] = toldConflicts([conflict(change)]).first;
    expect(line?.values.map(({ text }) => text)).toEqual(texts);
  });

  test("tell the column by its header in the form, and the file, sheet and cell of each value", () => {
    const [line] = toldConflicts([conflict({ field: "completedOn" })]).first;
    expect(line?.column).toBe("Ngày hoàn thành");
    expect(line?.values.map(({ where }) => where)).toEqual([
      "lần 1.xlsx, Phiếu báo cáo!F12",
      "lần 2.xlsx, Phiếu báo cáo!F12",
    ]);
  });

  test("are told with what waits for a person first, two hundred of them, and all are counted", () => {
    const many = (resolution: Resolution, count: number) =>
      Array.from({ length: count }, () => conflict({ resolution }));
    const { count, first } = toldConflicts([
      ...many("decided", 30),
      ...many("newer-return", 180),
      ...many("register-kept", 20),
      ...many("undecided", 10),
    ]);
    expect(count).toBe(240);
    expect(first).toHaveLength(200);
    expect([...new Set(first.map(({ resolution }) => resolution))]).toEqual([
      "undecided",
      "register-kept",
      "newer-return",
    ]);
  });
});
