import { readTiming } from "../../../../../src/engine/reading/values/timing/read-timing";
import type { TimingReading } from "../../../../../src/engine/reading/values/timing/timing-contract";
import { doubtsOf, PLAN_220 } from "./one-cell";

/** The two time columns of 220/KH-UBND. */
const readPair = (execution: string | null, milestone: string | null): TimingReading =>
  readTiming(
    {
      execution,
      milestone,
      executionHeader: "Thời gian thực hiện",
      milestoneHeader: "Thời gian hoàn thành/Bắt đầu vận hành",
    },
    PLAN_220,
  );

describe("two time cells", () => {
  it("that agree are one reading", () => {
    const both = readPair("2025-2026", "2025-2026");
    expect(both.timing).toMatchObject({ kind: "year-range", start: "2025-01-01", due: "2026-12-31", then: null });
    expect(both.doubts).toEqual([]);
  });
  it("go on where the second says so: no due day (220/KH-UBND)", () => {
    const { timing, doubts } = readPair("Tháng 9/2025", "Thực hiện thường xuyên");
    expect(timing).toMatchObject({ kind: "month", start: "2025-09-01", due: null, then: "ongoing" });
    expect(doubts).toEqual([]);
  });
  it("begin on the day of the first where that is a day", () => {
    const { timing } = readPair("01/10/2025", "Thường xuyên");
    expect(timing).toMatchObject({ kind: "date", start: "2025-10-01", due: null, then: "ongoing" });
  });
  it("take the start of the first and the due day of the second, with a note", () => {
    const { timing, doubts } = readPair("Tháng 9/2025", "Quý IV/2025");
    expect(timing).toMatchObject({ kind: "quarter", start: "2025-09-01", due: "2025-12-31" });
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-cells-disagree", severity: "note" })]);
  });
  it("warn where the work would end before it begins, and take no start", () => {
    const { timing, doubts } = readPair("Quý IV/2025", "Tháng 9/2025");
    expect(timing).toMatchObject({ kind: "month", start: null, due: "2025-09-30" });
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-ends-before-start", severity: "warning" })]);
  });
  it("agree where a year ends on the day the other names", () => {
    const { timing, doubts } = readPair("Năm 2025", "31/12/2025");
    expect(timing).toMatchObject({ kind: "year", start: "2025-01-01", due: "2025-12-31" });
    expect(doubts).toEqual([]);
  });
  it("make a span of an open start and an end", () => {
    const { timing, doubts } = readPair("Từ tháng 9/2025", "31/12/2025");
    expect(timing).toMatchObject({ kind: "date-range", start: "2025-09-01", due: "2025-12-31" });
    expect(doubts).toEqual([]);
  });
  it.each([
    ["Thường xuyên", "Tháng 12/2025", "month", "2025-12-31"],
    ["Hàng tháng", "31/12/2025", "recurring", "2025-12-31"],
    ["Quý III/2025", "Theo tiến độ", "quarter", "2025-09-30"],
    ["Theo kế hoạch", "31/12/2025", "date", "2025-12-31"],
  ])("keep the day and warn: “%s” beside “%s” is %s, due %s", (execution, milestone, kind, due) => {
    const pair = readPair(execution, milestone);
    expect(pair.timing).toMatchObject({ kind, due });
    expect(doubtsOf(pair)).toEqual(["timing-cells-disagree"]);
  });
  it("leave the word to the one that can be read and keep the doubt of the other", () => {
    const pair = readPair("xuyên", "Thường xuyên");
    expect(pair.timing.kind).toBe("ongoing");
    expect(pair.doubts).toEqual([expect.objectContaining({ id: "timing-unreadable", value: "xuyên" })]);
  });
  it("may be missing or blank: nothing is said and nothing doubted", () => {
    expect(readPair(null, " ")).toEqual({
      timing: { execution: null, milestone: null, kind: "none", start: null, due: null, recurrence: null, then: null },
      doubts: [],
    });
    expect(readPair(null, "Quý IV/2025").timing).toMatchObject({ execution: null, due: "2025-12-31" });
  });
  it("keep the printed words without the blanks around them", () => {
    expect(readPair("  Quý  IV/2025\n", null).timing.execution).toBe("Quý  IV/2025");
  });
});
