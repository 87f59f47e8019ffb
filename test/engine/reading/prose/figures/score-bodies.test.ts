import { scannedUnits } from "../../../../../src/engine/reading/prose/figures/scanned-units";
import { scoreBodies } from "../../../../../src/engine/reading/prose/figures/score-bodies";
import { findScoreLines } from "../../../../../src/engine/reading/prose/figures/score-lines";
import { proseLines } from "../plan-text";

const guessed = (header: string, rows: string): string[] => {
  const table = findScoreLines(proseLines(`TT Chi so thanh phan 2022 2023 2024 ${header}\n${rows}`));
  return (table === null ? [] : scoreBodies(table)).map(
    ({ lead, coordinating, confidence }) => `${lead.join("; ")} | ${coordinating.join("; ")} | ${confidence}`,
  );
};

describe("the bodies of a score table whose columns a scan broke", () => {
  const BOTH = "Don vi thuc hien Don vi phdi hop";

  it("stand first and second on the line of the figures", () => {
    const rows = `I | Chi phi thoi gian 7,0 7,2 7,4 | Van phong So | Thanh tra
II | Canh tranh binh dang 7,1 7,3 7,5 Thanh tra Van phong So
III | Hieu luc thiet che 7,1 7,3 7,5 Thanh tra`;
    expect(guessed(BOTH, rows)).toEqual([
      "Văn phòng Sở | Thanh tra | 1",
      "Thanh tra | Văn phòng Sở | 0.95",
      // one name alone may be that of either column: nothing is guessed
    ]);
  });

  it("are of the taller cell above and below that line, as many above as below", () => {
    const rows = `Cac phong chuyen mon
I | Chi phi thoi gian 7,0 7,2 7,4 | Van phong So Trung tam Xuc tien dau tu
Cac don vi su nghiep
Thanh tra
II | Canh tranh binh dang 7,1 7,3 7,5 | Van phong So | Cac phong nghiep vu
III | Hieu luc thiet che 7,1 7,3 7,5 | Thanh tra | Van phong So`;
    expect(guessed(BOTH, rows)).toEqual([
      "Văn phòng Sở | Các phòng chuyên môn; Trung tâm Xúc tiến đầu tư; Các đơn vị sự nghiệp | 0.81",
      "Văn phòng Sở | Thanh tra; Các phòng nghiệp vụ | 0.85",
      "Thanh tra | Văn phòng Sở | 1",
    ]);
  });

  it("change places where the header names the coordinating column first", () => {
    const rows = `I | Chi phi thoi gian 7,0 7,2 7,4 | Van phong So | Thanh tra
II | Canh tranh binh dang 7,1 7,3 7,5 | Van phong So | Thanh tra
III | Hieu luc thiet che 7,1 7,3 7,5 | Van phong So | Thanh tra`;
    expect(guessed("Don vi phoi hop Don vi chu tri", rows)[0]).toBe("Thanh tra | Văn phòng Sở | 1");
  });

  it("are not looked for in a table without such a column", () => {
    const rows = "I | Chi phi thoi gian 7,0 7,2 7,4\nII | Canh tranh 7,1 7,3 7,5\nIII | Hieu luc 7,1 7,3 7,5";
    expect(guessed("Ghi chu", rows)).toEqual([]);
  });
});

describe("a unit in a damaged line", () => {
  it.each([
    ["Vin phong BQL", "Văn phòng BQL"],
    ["CacPhongco TTHC", "Các phòng có TTHC"],
    ["Trung tim Xuc tien ddu tu", "Trung tâm Xúc tiến đầu tư"],
    ["So Tai chinh; So Noi vu", "Sở Tài chính; Sở Nội vụ"],
    ["Cac Phong chuyén", "Các phòng chuyên môn"],
    // what begins many names and ends with the line is the shortest of them, or none
    ["Cac phong", "Các phòng"],
    ["Phong Quan ly", ""],
    ["thuc hien tot viec nay", ""],
  ])("“%s” is most likely “%s”", (line, names) => {
    expect(
      scannedUnits(line)
        .map(({ name }) => name)
        .join("; "),
    ).toBe(names);
  });
});
