import { alignedTables } from "../../../../src/adapters/documents/layout/aligned-table";
import { fillTable } from "../../../../src/adapters/documents/layout/fill-table";
import { linesOf } from "../../../../src/adapters/documents/layout/lines";
import { setLines, wordsAt } from "./made-words";

const row = (cells: readonly string[], y: number) =>
  cells.flatMap((text, at) => (text === "" ? [] : wordsAt(text, [70, 110, 330, 460][at] ?? 0, y)));

describe("alignedTables", () => {
  it("sees columns without ruling lines where every row begins in the first", () => {
    const words = [
      ...row(["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"], 100),
      ...row(["1", "Rà soát thủ tục", "Sở Tư pháp", "Quý I"], 120),
      ...row(["", "hành chính"], 135),
      ...row(["2", "Công khai quy hoạch", "Sở Xây dựng", "Quý II"], 155),
    ];
    const [part] = alignedTables(linesOf(words));
    expect(part?.kind).toBe("table");
    const filled = part?.kind === "table" ? fillTable(part.table, part.words, false) : null;
    expect(filled?.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"],
      ["1", "Rà soát thủ tục hành chính", "Sở Tư pháp", "Quý I"],
      ["2", "Công khai quy hoạch", "Sở Xây dựng", "Quý II"],
    ]);
  });

  it("leaves lines alone where a row begins somewhere else: what belongs together is not clear", () => {
    const words = [
      ...row(["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn"], 100),
      ...row(["", "Rà soát thủ tục", "Sở Tư pháp", "Quý I"], 120),
      ...row(["1", "hành chính"], 135),
    ];
    expect(alignedTables(linesOf(words)).map((part) => part.kind)).toEqual(["lines"]);
  });

  it("takes neither a letterhead nor plain text for a table", () => {
    const words = [
      ...row(["", "ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI"], 80),
      ...row(["", "PHƯỜNG AN BÌNH", "Độc lập - Tự do"], 95),
      ...row(["", "Số: 1/KH", "An Bình, ngày 1"], 110),
    ];
    expect(alignedTables(linesOf(words)).map((part) => part.kind)).toEqual(["lines"]);
    expect(
      alignedTables(setLines(["Căn cứ Luật Tổ chức", "chính quyền địa phương"], 70, 100)).map((part) => part.kind),
    ).toEqual(["lines"]);
  });
});
