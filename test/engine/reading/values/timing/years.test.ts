import { expectRow, type PhraseRow, readPhrase } from "./one-cell";

describe("a year", () => {
  const rows: PhraseRow[] = [
    ["Cả năm 2026", "year", "2026-01-01", "2026-12-31"],
    ["2026.", "year", "2026-01-01", "2026-12-31"],
    ["Trong năm", "year", "2025-01-01", "2025-12-31"],
    ["Hoàn thành năm 2026", "year", "2026-01-01", "2026-12-31"],
    ["hoàn thành 100% trong năm 2026", "year", "2026-01-01", "2026-12-31"],
    // the work runs from now on: the first day of 2030 is not its start
    ["Đến hết năm 2030", "year", "", "2030-12-31"],
    ["đến 2030", "year", "", "2030-12-31"],
    ["Năm 2025, 2026", "year-range", "2025-01-01", "2026-12-31"],
    ["2025, 2026 và 2027", "year-range", "2025-01-01", "2027-12-31"],
    ["2025/2026", "year-range", "2025-01-01", "2026-12-31"],
    ["2025—2026", "year-range", "2025-01-01", "2026-12-31"],
    ["Nhiệm kỳ 2025-2030", "year-range", "2025-01-01", "2030-12-31"],
    ["Giai đoạn 2025 - đến năm 2030", "year-range", "2025-01-01", "2030-12-31"],
    ["Giai đoạn 2026-2030, tầm nhìn 2045", "year-range", "2026-01-01", "2030-12-31"],
    ["từ nay đến 2030", "date-range", "2025-08-28", "2030-12-31"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("reads “cả giai đoạn” as the period of the plan", () => {
    const plan = { issuedOn: "2025-08-28", planYear: 2025, period: { from: 2025, to: 2027 } };
    expect(readPhrase("Cả giai đoạn", undefined, plan).timing).toMatchObject({
      kind: "year-range",
      start: "2025-01-01",
      due: "2027-12-31",
    });
  });
  it("takes no counted things for a year", () => {
    expect(readPhrase("Hỗ trợ 2025 doanh nghiệp").timing.kind).toBe("none");
  });
});

describe("work without an end", () => {
  const rows: PhraseRow[] = [
    ["THƯỜNG XUYÊN", "ongoing", "", ""],
    ["Thương xuyên", "ongoing", "", ""],
    ["Thuong xuyen", "ongoing", "", ""],
    ["Thường xuyên".normalize("NFD"), "ongoing", "", ""],
    ["Thực hiện\nthường xuyên", "ongoing", "", ""],
    ["Thường xuyên, liên tục", "ongoing", "", ""],
    ["Thường xuyên, theo yêu cầu", "ongoing", "", ""],
    ["Thường xuyên theo quy định", "ongoing", "", ""],
    ["Thường xuyên, trọng tâm Quý IV/2025", "ongoing", "", ""],
    ["Thường xuyên trong năm 2026", "ongoing", "2026-01-01", ""],
    ["Từ tháng 9/2025 và thực hiện thường xuyên", "ongoing", "2025-09-01", ""],
    ["Trong quá trình thực hiện", "ongoing", "", ""],
    ["Từ năm 2026 trở đi", "ongoing", "2026-01-01", ""],
    ["Từ Quý III/2025", "ongoing", "2025-07-01", ""],
    ["Kể từ ngày 01/7/2025", "ongoing", "2025-07-01", ""],
    ["Từ ngày ban hành Kế hoạch", "ongoing", "2025-08-28", ""],
    ["Sau năm 2025", "ongoing", "2026-01-01", ""],
    ["2025-2026 và những năm tiếp theo", "ongoing", "2025-01-01", ""],
    ["Quý IV/2025 và các quý tiếp theo", "ongoing", "2025-10-01", ""],
    ["Từ tháng 10/2025 đến khi hoàn thành", "ongoing", "2025-10-01", ""],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("takes the investment in “đầu tư năm 2026” for no start", () => {
    expect(readPhrase("Hoàn thành thủ tục đầu tư năm 2026").timing).toMatchObject({ kind: "year", due: "2026-12-31" });
  });
});
