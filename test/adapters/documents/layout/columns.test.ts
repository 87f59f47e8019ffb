import { flowsOf } from "../../../../src/adapters/documents/layout/columns";
import { linesOf, textOf } from "../../../../src/adapters/documents/layout/lines";
import { centred, setLines, wordsAt } from "./made-words";

const margins = { left: 70, right: 550 };
const read = (words: Parameters<typeof linesOf>[0]): string[][] =>
  flowsOf(linesOf(words), margins).map(({ lines }) => lines.map(textOf));

describe("flowsOf", () => {
  it("reads a letterhead column by column", () => {
    const words = [
      ...centred("ỦY BAN NHÂN DÂN", 150, 80),
      ...centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 400, 80),
      ...centred("PHƯỜNG AN BÌNH", 150, 95, { bold: true }),
      ...centred("Độc lập - Tự do - Hạnh phúc", 400, 95),
      ...centred("Số: 12/KH-UBND", 150, 120),
      ...centred("An Bình, ngày 5 tháng 3 năm 2026", 400, 120),
    ];
    expect(read(words)).toEqual([
      ["ỦY BAN NHÂN DÂN", "PHƯỜNG AN BÌNH", "Số: 12/KH-UBND"],
      ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "An Bình, ngày 5 tháng 3 năm 2026"],
    ]);
  });

  it("reads a signature whose columns stand at different heights", () => {
    const words = [
      ...wordsAt("Nơi nhận:", 70, 600, { size: 11 }),
      ...centred("TM. ỦY BAN NHÂN DÂN", 430, 604, { size: 13 }),
      ...wordsAt("- Như trên;", 70, 614, { size: 11 }),
      ...centred("CHỦ TỊCH", 430, 621, { size: 13 }),
      ...wordsAt("- Lưu: VT.", 70, 628, { size: 11 }),
      ...centred("Trần Thị Mẫu", 430, 700, { size: 13 }),
    ];
    expect(read(words)).toEqual([
      ["Nơi nhận:", "- Như trên;", "- Lưu: VT."],
      ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Trần Thị Mẫu"],
    ]);
  });

  it("does not tear the numbers of a list from its items", () => {
    const words = ["1.", "2.", "3."].flatMap((number, at) => [
      ...wordsAt(number, 70, 100 + at * 15),
      ...wordsAt("Rà soát thủ tục hành chính", 110, 100 + at * 15),
    ]);
    expect(read(words)).toHaveLength(1);
  });

  it("leaves plain text as one column", () => {
    const lines = setLines(
      ["> Thực hiện Kế hoạch của Ủy ban nhân dân thành phố về nâng cao chỉ số", "năng lực cạnh tranh cấp tỉnh"],
      70,
      100,
    );
    expect(read(lines.flatMap((line) => line.words))).toHaveLength(1);
  });
});
