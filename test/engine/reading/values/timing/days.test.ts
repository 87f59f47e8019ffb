import { doubtsOf, expectRow, type PhraseRow, readPhrase } from "./one-cell";

describe("a day", () => {
  const rows: PhraseRow[] = [
    ["Trước 15/10/2025", "date", "", "2025-10-15"],
    ["15-10-2025", "date", "", "2025-10-15"],
    ["15.10.2025", "date", "", "2025-10-15"],
    ["Ngày 15 tháng 10 năm 2025", "date", "", "2025-10-15"],
    ["ngày 30/9/2025.", "date", "", "2025-09-30"],
    ["Muộn nhất 30/9/2025", "date", "", "2025-09-30"],
    ["Không quá ngày 30/9/2025", "date", "", "2025-09-30"],
    ["Trước ngày 15/10", "date", "", "2025-10-15"],
    ["Năm 2026, trước ngày 15/3", "date", "", "2026-03-15"],
    ["trước 17 giờ 00 phút ngày 20/9/2025", "date", "", "2025-09-20"],
    ["8h00 ngày 15/9/2025", "date", "", "2025-09-15"],
    ["Báo cáo UBND tỉnh trước ngày 20/11/2025", "date", "", "2025-11-20"],
    ["31/12/2025 00:00:00", "date", "", "2025-12-31"],
    ["Đến ngày 31/12/2025", "date", "", "2025-12-31"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("takes no due day from a day that had passed when the plan was issued, and proposes the next", () => {
    const { timing, doubts } = readPhrase("Trước ngày 15/5");
    expect(timing).toMatchObject({ kind: "date", due: null });
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-year-missing", suggestion: "15/05/2026" })]);
  });
  it("takes no year from a plan whose year is unknown", () => {
    const unknown = { issuedOn: null, planYear: null, period: null };
    expect(readPhrase("Trước ngày 15/10", undefined, unknown).timing.due).toBeNull();
  });
  it("names a day that does not exist instead of moving it", () => {
    expect(readPhrase("31/02/2026").timing).toMatchObject({ kind: "unreadable", due: null });
    expect(doubtsOf(readPhrase("31/02/2026"))).toEqual(["timing-no-such-day"]);
  });
  it("proposes the other order where only that one exists", () => {
    expect(readPhrase("10/25/2025").doubts[0]?.suggestion).toBe("25/10/2025");
  });
  it("warns of a swap in an Excel date whose day is 12 or less, and changes nothing", () => {
    const { timing, doubts } = readPhrase("2026-05-01 00:00:00");
    expect(timing.due).toBe("2026-05-01");
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-day-month-swap", suggestion: "05/01/2026" })]);
    expect(readPhrase("2026-02-15 00:00:00").doubts).toEqual([]);
  });
  it("proposes the date behind a bare Excel number and does not take it", () => {
    expect(readPhrase("45931")).toMatchObject({
      timing: { kind: "unreadable", due: null },
      doubts: [{ suggestion: "01/10/2025" }],
    });
  });
  it("reads “24/7” as round the clock", () => expect(readPhrase("Hoạt động 24/7").timing.kind).toBe("ongoing"));
});

describe("a span of days", () => {
  const rows: PhraseRow[] = [
    ["Từ 01/9/2025 đến 30/11/2025", "date-range", "2025-09-01", "2025-11-30"],
    ["từ ngày 01 đến ngày 15/9/2025", "date-range", "2025-09-01", "2025-09-15"],
    ["01-15/9/2025", "date-range", "2025-09-01", "2025-09-15"],
    ["từ 01/9 đến 30/11/2025", "date-range", "2025-09-01", "2025-11-30"],
    ["28/12-5/1/2026", "date-range", "2025-12-28", "2026-01-05"],
    ["1/9/2025 → 30/9/2025", "date-range", "2025-09-01", "2025-09-30"],
    ["từ ngày 15 tháng 9 năm 2025 đến ngày 30 tháng 11 năm 2025", "date-range", "2025-09-15", "2025-11-30"],
    ["Từ nay đến 31/12/2025", "date-range", "2025-08-28", "2025-12-31"],
    ["Từ ngày ban hành đến 31/12/2025", "date-range", "2025-08-28", "2025-12-31"],
    ["ngày 15, 16/10/2025", "date", "", "2025-10-16"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("takes neither day of a span that ends before it begins", () => {
    const backwards = readPhrase("Từ 30/11/2025 đến 01/9/2025");
    expect(backwards.timing).toMatchObject({ start: null, due: null });
    expect(doubtsOf(backwards)).toEqual(["timing-range-reversed"]);
  });
});
