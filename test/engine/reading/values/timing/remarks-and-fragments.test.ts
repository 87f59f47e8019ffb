import { doubtsOf, readPhrase } from "./one-cell";

describe("a cell that states no time", () => {
  it.each(["x", "✓", "Đã hoàn thành", "Đã hoàn thành ngày 15/8/2025", "Đang thực hiện", "Chưa xác định", "Có", "N/A"])(
    "reads “%s” as a remark",
    (phrase) => {
      const remark = readPhrase(phrase);
      expect(remark.timing).toMatchObject({ kind: "none", start: null, due: null });
      expect(doubtsOf(remark)).toEqual(["timing-remark"]);
    },
  );
  it.each(["-", "…", "–", ".........."])("takes “%s” for a blank", (phrase) => {
    expect(readPhrase(phrase)).toMatchObject({ timing: { kind: "none" }, doubts: [] });
  });
});

describe("a piece of a phrase", () => {
  it.each([
    ["xuyên", "Thường xuyên"],
    ["xuyên.", "Thường xuyên"],
    ["Thường", "Thường xuyên"],
    ["Thực hiện thường", "Thường xuyên"],
    ["III/2025", "Quý III/2025"],
  ])("proposes a whole for “%s” and does not take it (81/KH-UBND)", (phrase, whole) => {
    const { timing, doubts } = readPhrase(phrase);
    expect(timing).toMatchObject({ execution: phrase, kind: "unreadable", start: null, due: null });
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-unreadable", suggestion: whole })]);
  });
  it.each(["15", "ngày 15", "Trong tháng", "20255"])("finds “%s” unreadable", (phrase) => {
    expect(readPhrase(phrase).timing.kind).toBe("unreadable");
  });
});

describe("a month or a quarter that does not exist", () => {
  it.each([
    "Tháng mười ba",
    "tháng mười lăm năm 2025",
    "Tháng hai mươi",
    "Tháng 13",
    "Tháng 13/2025",
    "Tháng 13 năm 2025",
    "Quý 5 năm 2025",
  ])("“%s” is not read as another one: it stays as written, with a finding", (phrase) => {
    const { timing, doubts } = readPhrase(phrase);
    expect(timing).toMatchObject({ execution: phrase, kind: "unreadable", start: null, due: null });
    expect(doubts).toEqual([expect.objectContaining({ id: "timing-unreadable" })]);
  });
  it.each([
    ["Tháng mười hai", "2025-12-31"],
    ["Tháng mười năm 2025", "2025-10-31"],
    ["Tháng tư năm 2026", "2026-04-30"],
    ["Tháng mười một và tháng mười hai", "2025-12-31"],
  ])("“%s” is one that does, due on %s", (phrase, due) => {
    expect(readPhrase(phrase).timing).toMatchObject({ kind: "month", due });
  });
});

describe("a text damaged by scanning", () => {
  it.each([
    ["trwée ngay 05 thang 12", "date", "2025-12-05"],
    ["Thuéng xuyén", "ongoing", null],
    ["Thirong xuyen", "ongoing", null],
  ])("reads “%s” as %s and says so (3822/KH-BQL)", (phrase, kind, due) => {
    const damaged = readPhrase(phrase);
    expect(damaged.timing).toMatchObject({ kind, due });
    expect(doubtsOf(damaged)).toEqual(["timing-damaged-text"]);
  });
  it("does not take a well printed text for a damaged one", () => {
    expect(doubtsOf(readPhrase("Kỷ niệm 02/9"))).toEqual([]);
    expect(doubtsOf(readPhrase("Tháng 9/2025"))).toEqual([]);
  });
});

describe("the header of the column", () => {
  it.each([
    ["Quý II", "Thời gian (Năm 2026)", "2026-04-01", "2026-06-30"],
    ["15/3", "Tiến độ năm 2026", null, "2026-03-15"],
    ["9", "Tháng", "2025-09-01", "2025-09-30"],
    ["III", "Quý", "2025-07-01", "2025-09-30"],
  ])("gives “%s” under “%s” the days %s to %s", (phrase, header, start, due) => {
    expect(readPhrase(phrase, header).timing).toMatchObject({ start, due });
  });
  it("gives no year where it names two, or only a document", () => {
    expect(readPhrase("Quý II", "Tiến độ 2026-2030").timing.due).toBeNull();
    expect(readPhrase("Tháng 3", "Thời gian (theo Kế hoạch số 5/KH-UBND ngày 3/2/2026)").timing.due).toBeNull();
  });
  it("tells a number of days under “Số ngày dự kiến” from a date", () => {
    expect(readPhrase("15", "Số ngày dự kiến").timing.kind).toBe("conditional");
  });
});

it("reads no time from a cell of thousands of them: its words stay, with a doubt", () => {
  const printed = Array.from({ length: 800 }, () => "Quý I/2026").join(", ");
  const { timing, doubts } = readPhrase(printed);
  expect(timing).toMatchObject({ kind: "unreadable", execution: printed, start: null, due: null });
  expect(doubts).toEqual([expect.objectContaining({ id: "timing-unreadable" })]);
});
