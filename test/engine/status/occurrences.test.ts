import { periodOf } from "../../../src/engine/periods/period";
import { dataSpan, daysAfterPeriodOf } from "../../../src/engine/status/data-window";
import { lastOccurrence } from "../../../src/engine/status/occurrences";
import { reportDueUnder } from "../../../src/engine/status/status-question";
import { DEFAULT_STATUS_SETTINGS } from "../../../src/engine/status/status-settings";
import { timed } from "./status-builders";

const period = (key: string) => {
  const found = periodOf(key);
  if (found === null) throw new Error(key);
  return found;
};
const again = (every: string | null, more: { month?: number; quarter?: number; day?: number } = {}) =>
  timed({ kind: "recurring", recurrence: { every, month: null, quarter: null, day: null, ...more } });

describe("the last occurrence of a recurring task in a period", () => {
  it.each([
    ["hàng tháng", again("month"), "2025-Q3", "2025-09-30"],
    ["ngày 25 hàng tháng", again("month", { day: 25 }), "2025-Q3", "2025-09-25"],
    ["ngày 31 hàng tháng", again("month", { day: 31 }), "2025-Q3", "2025-09-30"],
    ["hai tháng một lần", again("2 months"), "2025-Q3", "2025-08-31"],
    ["hàng quý", again("quarter"), "2026-Q1", "2026-03-31"],
    ["ngày 20 hàng quý", again("quarter", { day: 20 }), "2026-Q1", "2026-03-20"],
    ["sáu tháng một lần", again("half-year"), "2026-Q2", "2026-06-30"],
    ["sáu tháng một lần, quý không có", again("half-year"), "2026-Q3", null],
    ["Quý IV hàng năm (kế hoạch Phú Sơn)", again("year", { quarter: 4 }), "2025-Q4", "2025-12-31"],
    ["Quý IV hàng năm, quý khác", again("year", { quarter: 4 }), "2025-Q3", null],
    ["trước ngày 20/11 hàng năm", again("year", { month: 11, day: 20 }), "2025-Q4", "2025-11-20"],
    ["29/02 hàng năm, năm thường", again("year", { month: 2, day: 29 }), "2026-Q1", "2026-02-28"],
    ["hàng năm", again("year"), "2025-Q4", "2025-12-31"],
    ["hàng tuần: không biết ngày nào", again("week"), "2025-Q3", null],
    ["năm năm một lần", again("5 years"), "2025-Q4", null],
    ["năm tháng một lần: không chia đều năm", again("5 months"), "2025-Q4", null],
  ])("%s", (_, timing, key, due) => expect(lastOccurrence(timing, dataSpan(period(key), "calendar"))).toBe(due));

  it("is none before the task starts or after its own end", () => {
    const span = dataSpan(period("2025-Q3"), "calendar");
    expect(lastOccurrence({ ...again("month"), start: "2025-10-01" }, span)).toBeNull();
    expect(lastOccurrence({ ...again("month"), due: "2025-08-31" }, span)).toBe("2025-08-31");
  });

  it("is that of the decree's data window where the office settled on it: 15/06 to 14/09", () => {
    expect(lastOccurrence(again("month", { day: 25 }), dataSpan(period("2025-Q3"), "decree-09-2019"))).toBe(
      "2025-08-25",
    );
    expect(lastOccurrence(again("month", { day: 25 }), dataSpan(period("2026-Q1"), "decree-09-2019"))).toBe(
      "2026-02-25",
    );
    expect(lastOccurrence(again("month", { day: 20 }), dataSpan(period("2026-Q1"), "decree-09-2019"))).toBe(
      "2026-02-20",
    );
  });
});

describe("the data window of Nghị định 09/2019/NĐ-CP", () => {
  it.each([
    ["2025-Q3", "2025-06-15", "2025-09-14"],
    ["2025-Q4", "2025-09-15", "2025-12-14"],
    ["2026-Q1", "2025-12-15", "2026-03-14"],
  ])("of %s runs from %s to %s", (key, first, last) => {
    expect(dataSpan(period(key), "decree-09-2019")).toEqual({ first, last });
  });

  it.each([
    ["2025-Q3", "2025-09-17"],
    ["2025-Q4", "2025-12-17"],
    ["2026-Q1", "2026-03-18"],
    ["2026-Q2", "2026-06-17"],
  ])("makes a report of %s late from %s on, where the plan names no day", (key, late) => {
    const settings = { ...DEFAULT_STATUS_SETTINGS, dataWindow: "decree-09-2019" as const };
    expect(reportDueUnder({ reporting: [] }, period(key), settings)).toBe(late);
  });

  it("stands behind the plan's own day", () => {
    const settings = { ...DEFAULT_STATUS_SETTINGS, dataWindow: "decree-09-2019" as const };
    const reporting = [{ kind: "quarterly" as const, beforeDay: 20, months: [3, 6, 9] }];
    expect(reportDueUnder({ reporting }, period("2025-Q3"), settings)).toBe("2025-09-20");
    expect(daysAfterPeriodOf(period("2025-Q3"), "calendar", 5)).toBe(5);
  });
});
