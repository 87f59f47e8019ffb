import { findScoreLines } from "../../../../../src/engine/reading/prose/figures/score-lines";
import { readScoreTable } from "../../../../../src/engine/reading/prose/figures/score-table";
import { proseLines } from "../plan-text";

/** A DDCI table as the text layer of a scan gives it: no cells, a year slipped below, fragments between the rows. */
const SCANNED = `Kế hoạch này có hiệu lực từ ngày ký.
PHU LUC NHIEM VU
Muc tieu
TT Chi so thanh phan 2022 2023 Don vi thuc hien
2024
Xep hang (tren tong 20 so) 12 8 5
Tong diem dat duoc (tren 100 diem) 70,5 74 76,2
I | Quy trinh thuc hien TTHC 6,5 7,1 7,3 | Van phong
Cac phong
Tinh nang dong va tien phong cua so,
III | ban, nganh 7,2 7,4 7,6 | Van phong
IV | Chi phi thoi gian 7,0 715 7,4
V | Cong trinh khac 1,0 2,0 3,0`;

describe("a score table that lost its cells", () => {
  const lines = proseLines(SCANNED);
  const table = findScoreLines(lines);
  const reading = table && readScoreTable(table, { unit: "Sở A", issueYear: 2024 });

  it("is found by its years and its rows", () => {
    expect(table?.years).toEqual([2022, 2023, 2024]);
    expect(table?.rows.map(({ figures }) => figures.join(" "))).toEqual([
      "12 8 5",
      "70,5 74 76,2",
      "6,5 7,1 7,3",
      "7,2 7,4 7,6",
      "7,0 715 7,4",
      "1,0 2,0 3,0",
    ]);
    expect(lines.filter((line) => !table?.lines.has(line)).map(({ text }) => text)).toEqual([
      "Kế hoạch này có hiệu lực từ ngày ký.",
      "PHU LUC NHIEM VU",
    ]);
  });

  it("gives scores of the years gone by and targets of the year of issue", () => {
    expect(reading?.index).toBe("DDCI");
    expect(reading?.scores.map(({ subIndex, year, score, rank }) => [subIndex, year, score, rank])).toEqual([
      ["total", 2022, 70.5, 12],
      ["total", 2023, 74, 8],
      ["ddci.procedures", 2022, 6.5, null],
      ["ddci.procedures", 2023, 7.1, null],
      ["ddci.proactivity", 2022, 7.2, null],
      ["ddci.proactivity", 2023, 7.4, null],
      ["ddci.time-costs", 2022, 7, null],
      ["ddci.time-costs", 2023, null, null],
    ]);
    expect(reading?.targets.map(({ subIndex, from, rankTo }) => [subIndex, from, rankTo])).toEqual([
      ["total", 76.2, 5],
      ["ddci.procedures", 7.3, null],
      ["ddci.proactivity", 7.6, null],
      ["ddci.time-costs", 7.4, null],
    ]);
  });

  it("tells the lost comma, the row it does not know, the bodies it put together and those it could not read", () => {
    expect(reading?.doubts.map(({ id, value, suggestion }) => [id, value?.slice(0, 20) ?? null, suggestion])).toEqual([
      ["score-decimal-lost", "715", "7,15"],
      ["score-row-unread", "V | Cong trinh khac ", null],
      ["score-bodies-proposed", "Van phong", "Thực hiện: Văn phòng"],
      ["score-bodies-proposed", "Cac phong / Tinh nan", "Thực hiện: Các phòng; Văn phòng"],
      ["score-bodies-unread", null, null],
    ]);
    expect(reading?.doubts.at(-1)?.args).toEqual({ rows: 1 });
  });

  it("takes none of the bodies it put together before a person has confirmed them", () => {
    expect(reading?.scores.flatMap((score) => [...score.leadBodies, ...score.coordinatingBodies])).toEqual([]);
  });

  it("is not seen in sentences that name years", () => {
    expect(findScoreLines(proseLines("Năm 2022 2023 tăng\nđạt 7 8 điểm\nmột hai ba\nbốn năm sáu"))).toBeNull();
  });
});
