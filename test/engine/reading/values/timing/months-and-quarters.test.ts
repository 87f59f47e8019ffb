import { doubtsOf, expectRow, type PhraseRow, readPhrase } from "./one-cell";

describe("a quarter", () => {
  const rows: PhraseRow[] = [
    ["Quý 3 năm 2025", "quarter", "2025-07-01", "2025-09-30"],
    ["Quý III năm 2025", "quarter", "2025-07-01", "2025-09-30"],
    ["Q.IV/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["QIII/2025", "quarter", "2025-07-01", "2025-09-30"],
    ["Q2 2026", "quarter", "2026-04-01", "2026-06-30"],
    ["Qúy IV/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["quý 04/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["Quý lV/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["Quý Ill/2025", "quarter", "2025-07-01", "2025-09-30"],
    ["Quý tư năm 2025", "quarter", "2025-10-01", "2025-12-31"],
    ["Quý III - 2025", "quarter", "2025-07-01", "2025-09-30"],
    ["Quý IV (2025)", "quarter", "2025-10-01", "2025-12-31"],
    ["Năm 2026: Quý II", "quarter", "2026-04-01", "2026-06-30"],
    ["QuýIII/2025", "quarter", "2025-07-01", "2025-09-30"],
    ["Quý III", "quarter", "2025-07-01", "2025-09-30"],
    ["Chậm nhất hết Quý I/2026", "quarter", "2026-01-01", "2026-03-31"],
    ["Tiến độ: Quý IV/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["Quý III, IV/2025", "quarter", "2025-07-01", "2025-12-31"],
    ["Quý III và Quý IV năm 2025", "quarter", "2025-07-01", "2025-12-31"],
    ["Quý I, II/2026", "quarter", "2026-01-01", "2026-06-30"],
    ["Quý III-IV/2025", "date-range", "2025-07-01", "2025-12-31"],
    ["Từ quý III/2025 đến hết năm 2026", "date-range", "2025-07-01", "2026-12-31"],
    ["Quý I/2026 (tháng 3)", "quarter", "2026-01-01", "2026-03-31"],
    ["Quý\nIV/2025", "quarter", "2025-10-01", "2025-12-31"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("takes no due day from a quarter that was over when the plan was issued, and asks", () => {
    const { timing, doubts } = readPhrase("Quý II");
    expect(timing).toMatchObject({ kind: "quarter", start: null, due: null });
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-year-missing", suggestion: "Quý II/2026" })]);
  });

  it("does not read a fifth quarter", () => {
    expect(readPhrase("Quý V/2025").timing.kind).toBe("unreadable");
    expect(readPhrase("Quý 5/2025").timing.kind).toBe("unreadable");
  });
});

describe("a month", () => {
  const rows: PhraseRow[] = [
    ["Tháng 9 năm 2025", "month", "2025-09-01", "2025-09-30"],
    ["tháng 09/ 2025", "month", "2025-09-01", "2025-09-30"],
    ["T9/2025", "month", "2025-09-01", "2025-09-30"],
    ["T.10/2025", "month", "2025-10-01", "2025-10-31"],
    ["tháng chín năm 2025", "month", "2025-09-01", "2025-09-30"],
    ["Tháng 9", "month", "2025-09-01", "2025-09-30"],
    ["Trong tháng 8", "month", "2025-08-01", "2025-08-31"],
    ["10.2025", "month", "2025-10-01", "2025-10-31"],
    ["Dự kiến tháng 9/2025", "month", "2025-09-01", "2025-09-30"],
    ["Cuối tháng 9/2025", "month", "2025-09-01", "2025-09-30"],
    ["Tuần 2 tháng 9/2025", "month", "2025-09-01", "2025-09-30"],
    ["tháng 9, 10/2025", "month", "2025-09-01", "2025-10-31"],
    ["Trong các tháng 9, 10, 11 năm 2025", "month", "2025-09-01", "2025-11-30"],
    ["Tháng 9 - 12/2025", "date-range", "2025-09-01", "2025-12-31"],
    ["Từ tháng 9 đến tháng 12/2025", "date-range", "2025-09-01", "2025-12-31"],
    ["9/2025-12/2025", "date-range", "2025-09-01", "2025-12-31"],
    ["T9-T12/2025", "date-range", "2025-09-01", "2025-12-31"],
    ["tháng 11 - tháng 2/2026", "date-range", "2025-11-01", "2026-02-28"],
    ["Tháng 9".normalize("NFD"), "month", "2025-09-01", "2025-09-30"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("says so where only a part of the month is meant", () => {
    expect(doubtsOf(readPhrase("Đầu tháng 10/2025"))).toEqual(["timing-part-of-period"]);
  });
  it("keeps the printed month where the cell says before it, and says so", () => {
    expect(doubtsOf(readPhrase("Trước tháng 12/2025"))).toEqual(["timing-before-period"]);
  });
  it("reads no month 13", () => expect(readPhrase("Tháng 13/2025").timing.kind).toBe("unreadable"));
  it("reads a form nobody filled in as unreadable", () => {
    expect(readPhrase("Tháng …/2025").timing.kind).toBe("unreadable");
  });
});

describe("months of the year", () => {
  const rows: PhraseRow[] = [
    ["trong 6 tháng đầu năm 2026", "date-range", "2026-01-01", "2026-06-30"],
    ["Sáu tháng đầu năm 2026", "date-range", "2026-01-01", "2026-06-30"],
    ["6 tháng cuối năm", "date-range", "2025-07-01", "2025-12-31"],
    ["9 tháng năm 2026", "date-range", "2026-01-01", "2026-09-30"],
    ["03 tháng cuối năm 2025", "date-range", "2025-10-01", "2025-12-31"],
    ["Nửa đầu năm 2026", "half-year", "2026-01-01", "2026-06-30"],
    ["H2/2026", "half-year", "2026-07-01", "2026-12-31"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));
});
