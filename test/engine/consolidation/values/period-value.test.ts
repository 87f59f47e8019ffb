import { periodOfWords } from "../../../../src/engine/consolidation/values/period-value";

describe("the period a form names", () => {
  it.each([
    ["2025-Q3", "2025-Q3"],
    ["Quý III/2025", "2025-Q3"],
    ["quý 3 năm 2025", "2025-Q3"],
    ["Q3/2025", "2025-Q3"],
    ["Kỳ: Quý II/2026", "2026-Q2"],
    ["Kỳ báo cáo: Quý II/2026", "2026-Q2"],
    ["2025 quý IV", "2025-Q4"],
    ["Năm 2025", "2025-Q4"],
    ["cả năm 2025", "2025-Q4"],
  ])("%s is %s", (words, key) => expect(periodOfWords(words)?.key).toBe(key));

  it.each(["", "Quý V/2025", "tháng 9/2025", "Quý III", "2025"])("“%s” is none", (words) =>
    expect(periodOfWords(words)).toBeNull(),
  );
});
