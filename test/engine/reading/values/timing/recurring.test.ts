import { doubtsOf, readPhrase } from "./one-cell";

type Row = readonly [
  phrase: string,
  every: string | null,
  month: number | null,
  quarter: number | null,
  day: number | null,
];

describe("recurring work", () => {
  const rows: Row[] = [
    ["hằng tháng", "month", null, null, null],
    ["hàng tuần", "week", null, null, null],
    ["Hằng ngày", "day", null, null, null],
    ["ngày 25 hàng tháng", "month", null, null, 25],
    ["Trước ngày 05 hằng tháng", "month", null, null, 5],
    ["Mùng 5 hàng tháng", "month", null, null, 5],
    ["Trước ngày 25 của tháng", "month", null, null, 25],
    ["từ ngày 20 đến ngày 25 hàng tháng", "month", null, null, 25],
    ["Trước 16h00 thứ Sáu hằng tuần", "week", null, null, null],
    ["Mỗi quý một lần", "quarter", null, null, null],
    ["quý/lần", "quarter", null, null, null],
    ["Ngày 20 của tháng cuối mỗi quý", "quarter", null, null, 20],
    ["Báo cáo quý: trước ngày 15 tháng cuối quý", "quarter", null, null, 15],
    ["trước ngày 15/3, 15/6, 15/9 và 15/12 hàng năm", "quarter", null, null, 15],
    ["1 lần/năm", "year", null, null, null],
    ["Ít nhất 02 lần/năm", "half-year", null, null, null],
    ["Mỗi năm 2 lần", "half-year", null, null, null],
    ["4 lần mỗi năm", "quarter", null, null, null],
    ["Sáu tháng một lần", "half-year", null, null, null],
    ["Hai tuần một lần", "2 weeks", null, null, null],
    ["Định kỳ 02 năm/lần", "2 years", null, null, null],
    ["Tháng 12 hằng năm", "year", 12, null, null],
    ["Quý I hằng năm", "year", null, 1, null],
    ["Trước 31/12 hàng năm", "year", 12, null, 31],
    ["hàng năm, trước 31/12", "year", 12, null, 31],
    ["Định kỳ vào tháng 12", "year", 12, null, null],
    ["Tháng 6 và tháng 12 hằng năm", "half-year", null, null, null],
    ["thường niên", "year", null, null, null],
    ["Hàng tháng, quý, năm", "month", null, null, null],
    ["Báo cáo quý, 6 tháng, năm", "quarter", null, null, null],
    ["sơ kết 6 tháng, tổng kết năm", "half-year", null, null, null],
    ["6 tháng và cả năm", "half-year", null, null, null],
    ["Theo từng quý", "quarter", null, null, null],
    ["Hàng năm theo Kế hoạch của UBND tỉnh", "year", null, null, null],
    ["Định kỳ hoặc đột xuất theo yêu cầu", null, null, null, null],
  ];
  it.each(rows)("reads “%s” as every %s (month %s, quarter %s, day %s)", (phrase, every, month, quarter, day) => {
    const { timing } = readPhrase(phrase);
    expect(timing).toMatchObject({ kind: "recurring", start: null, due: null });
    expect(timing.recurrence).toEqual({ every, month, quarter, day });
  });

  it("begins where the cell says from when on", () => {
    expect(readPhrase("Từ năm 2026, hằng năm").timing).toMatchObject({ kind: "recurring", start: "2026-01-01" });
  });
  it("keeps the last of uneven months and says so (Lâm Đồng, KH CCHC 2026-2030)", () => {
    const uneven = readPhrase("Ban hành trong tháng 01 hằng năm; báo cáo trong tháng 8 hằng năm");
    expect(uneven.timing.recurrence?.month).toBe(8);
    expect(doubtsOf(uneven)).toEqual(["timing-several-occurrences"]);
  });
  it("takes a bank for no frequency", () => {
    expect(readPhrase("Theo kế hoạch của Ngân hàng").timing.kind).toBe("conditional");
    expect(readPhrase("Ngân hàng năm 2026").timing.kind).toBe("year");
  });
  it.each([
    ["Quý", "quarter"],
    ["6 tháng", "half-year"],
    ["Tháng", "month"],
  ])("reads a bare “%s” under “Tần suất” as every %s without a doubt", (phrase, every) => {
    const { timing, doubts } = readPhrase(phrase, "Tần suất");
    expect(timing.recurrence?.every).toBe(every);
    expect(doubts).toEqual([]);
  });
  it("doubts a bare “Năm” under another header", () => {
    expect(doubtsOf(readPhrase("Năm"))).toEqual(["timing-frequency-assumed"]);
  });
});
