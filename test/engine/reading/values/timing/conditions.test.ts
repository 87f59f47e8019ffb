import { doubtsOf, expectRow, type PhraseRow, readPhrase } from "./one-cell";

describe("a time that waits for something else", () => {
  const rows: PhraseRow[] = [
    ["Sau khi Luật có hiệu lực", "conditional", "", ""],
    ["Sau khi Luật Đầu tư năm 2025 có hiệu lực", "conditional", "", ""],
    ["Khi có yêu cầu", "conditional", "", ""],
    ["Đột xuất", "conditional", "", ""],
    ["Ngay sau khi ban hành Kế hoạch", "conditional", "", ""],
    ["Ngay sau khi Nghị quyết số 12/NQ-HĐND ngày 10/12/2025 có hiệu lực", "conditional", "", ""],
    ["Theo tiến độ dự án", "conditional", "", ""],
    ["Theo lộ trình đến năm 2030", "conditional", "", ""],
    ["Theo Kế hoạch kiểm tra năm 2026", "conditional", "", ""],
    ["Kế hoạch số 220/KH-UBND ngày 28/8/2025", "conditional", "", ""],
    ["Trong 03 ngày làm việc kể từ ngày nhận hồ sơ", "conditional", "", ""],
    ["15 ngày sau khi kết thúc quý", "conditional", "", ""],
    ["Trước Tết Nguyên đán 2026", "conditional", "", ""],
    ["Trước kỳ họp cuối năm 2025", "conditional", "", ""],
    ["Tùy theo tình hình thực tế", "conditional", "", ""],
    ["Đúng tiến độ", "conditional", "", ""],
    ["24 giờ", "conditional", "", ""],
  ];
  it.each(rows)("reads “%s” as %s", (...row) => expectRow(row));

  it.each([
    ["Trong vòng 30 ngày kể từ ngày ban hành Kế hoạch", "2025-08-28", "2025-09-27"],
    ["30 ngày kể từ ngày 01/9/2025", "2025-09-01", "2025-10-01"],
    ["02 tháng kể từ ngày 31/12/2025", "2025-12-31", "2026-02-28"],
  ])("computes “%s”: the first day is known", (phrase, start, due) => {
    expect(readPhrase(phrase).timing).toMatchObject({ kind: "conditional", start, due });
  });
  it("never counts working days: the holidays are unknown", () => {
    expect(readPhrase("30 ngày làm việc kể từ ngày ban hành Kế hoạch").timing.due).toBeNull();
  });
  it("asks from when a bare duration counts", () => {
    expect(doubtsOf(readPhrase("100 ngày"))).toEqual(["timing-duration-without-start"]);
  });
  it("is undecidable where the milestones stand elsewhere (220/KH-UBND, task 71)", () => {
    const words = "Thực hiện thường xuyên theo mốc thời gian được giao";
    expect(readPhrase(words).timing).toMatchObject({ kind: "conditional", start: null, due: null });
  });
});

describe("a deadline beside a condition or a document", () => {
  const rows: PhraseRow[] = [
    ["Theo Kế hoạch số 173/KH-UBND ngày 26/7/2025, hoàn thành trước 30/11/2025", "date", "", "2025-11-30"],
    ["Theo Kế hoạch của thành phố, trong Quý IV/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["Trước 31/12/2025 (theo Kế hoạch số 5/KH-UBND ngày 1/2/2025)", "date", "", "2025-12-31"],
    ["Thực hiện Nghị quyết số 68-NQ/TW ngày 04/5/2025: Quý IV/2025", "quarter", "2025-10-01", "2025-12-31"],
    ["Ban hành Kế hoạch năm 2026 trong tháng 01/2026", "month", "2026-01-01", "2026-01-31"],
    ["Quý III/2025 (theo Kế hoạch hằng năm)", "quarter", "2025-07-01", "2025-09-30"],
    ["Sau khi có kết quả PAR INDEX năm 2025, chậm nhất 30/6/2026", "date", "", "2026-06-30"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("says that the cell holds more than was read", () => {
    expect(doubtsOf(readPhrase("Tháng 12 năm 2025 (sau khi có kết quả)"))).toEqual(["timing-has-more-parts"]);
  });
});

describe("a cell with several times", () => {
  const rows: PhraseRow[] = [
    ["Hoàn thành trước ngày 30/9/2025; báo cáo trước ngày 15/12/2025", "date", "", "2025-12-15"],
    ["- Tháng 9/2025: dự thảo\n- Tháng 12/2025: ban hành", "month", "2025-09-01", "2025-12-31"],
    ["Trong năm 2026, hoàn thành trước 30/11/2026", "date", "2026-01-01", "2026-11-30"],
    ["Bắt đầu từ Quý IV/2025, hoàn thành Quý II/2026", "date-range", "2025-10-01", "2026-06-30"],
    ["Thường xuyên, hoàn thành trước 31/12/2025", "date", "", "2025-12-31"],
    ["Tháng 9/2025, sau đó thường xuyên", "month", "2025-09-01", "2025-09-30"],
    ["trong quý I/2026, cập nhật thường xuyên", "quarter", "2026-01-01", "2026-03-31"],
  ];
  it.each(rows)("reads “%s” as %s, %s to %s", (...row) => expectRow(row));

  it("lists the deadlines it found", () => {
    const [doubt] = readPhrase("30/6/2026; 31/12/2026").doubts;
    expect(doubt).toMatchObject({ id: "timing-several-deadlines", args: { count: 2, days: "30/06/2026, 31/12/2026" } });
  });
});
