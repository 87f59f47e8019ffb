import { joinedText, paragraphsOf } from "../../../../src/adapters/documents/layout/line-joining";
import { type Line, linesOf } from "../../../../src/adapters/documents/layout/lines";
import { centred, setLines, wordsAt } from "./made-words";

/** As wide as the widest line of a test, so that this line is full. */
const frameOf = (lines: readonly Line[]) => ({ left: 70, right: Math.max(...lines.map((line) => line.right)) });
const read = (lines: readonly Line[], within = frameOf(lines)): string[] => paragraphsOf(lines, within).map(joinedText);

describe("paragraphsOf", () => {
  it("joins lines that fill their measure", () => {
    const lines = setLines(
      ["> Các đơn vị thực hiện báo cáo theo nhiệm vụ", "được phân công tại Kế hoạch này theo định kỳ hằng quý"],
      70,
      100,
    );
    expect(read(lines)).toEqual([
      "Các đơn vị thực hiện báo cáo theo nhiệm vụ được phân công tại Kế hoạch này theo định kỳ hằng quý",
    ]);
  });

  it("begins a paragraph where the line above ended early", () => {
    expect(read(setLines(["- Sở Tài chính;", "- Sở Nội vụ;", "Lưu: VT."], 70, 100), { left: 70, right: 370 })).toEqual([
      "- Sở Tài chính;",
      "- Sở Nội vụ;",
      "Lưu: VT.",
    ]);
  });

  it("goes on where a line begins with a small letter, even if its first word had room above", () => {
    const lines = setLines(["Trung tâm Phục vụ", "hành chính công"], 70, 100);
    expect(read(lines, { left: 70, right: 370 })).toEqual(["Trung tâm Phục vụ hành chính công"]);
  });

  it("begins a paragraph at an indent and at a wide gap", () => {
    const full = "Nội dung của đoạn thứ nhất kéo dài cho đến hết dòng";
    expect(read(setLines([full, "> Đoạn thứ hai thụt vào so với lề trái", "và còn kéo dài"], 70, 100))).toHaveLength(2);
    const apart = linesOf([
      ...wordsAt(full, 70, 100),
      ...wordsAt(full, 70, 115),
      ...wordsAt("Đoạn sau một khoảng trắng", 70, 140),
    ]);
    expect(read(apart)).toHaveLength(2);
  });

  it("keeps numbers in brackets inside the sentence that counts them", () => {
    const lines = setLines(["> 2. Cải thiện: (1) Chi phí tuân thủ; (2) Đất đai;", "(3) Chính sách hỗ trợ."], 70, 100);
    expect(read(lines)).toEqual(["2. Cải thiện: (1) Chi phí tuân thủ; (2) Đất đai; (3) Chính sách hỗ trợ."]);
  });

  it("gives items that are numbered in brackets a paragraph each", () => {
    expect(read(setLines(["(1) Rà soát thủ tục;", "(2) Công khai kết quả."], 70, 100))).toHaveLength(2);
  });

  it("does not take a dash inside a sentence for an item", () => {
    const lines = setLines(
      ["Ý kiến của Liên đoàn Thương mại và Công nghiệp VCCI", "- Chi nhánh Duyên hải Bắc Bộ"],
      70,
      100,
    );
    expect(read(lines)).toEqual(["Ý kiến của Liên đoàn Thương mại và Công nghiệp VCCI - Chi nhánh Duyên hải Bắc Bộ"]);
  });

  it("joins the lines of an item that hang under its words", () => {
    const lines = linesOf([
      ...wordsAt("- Phối hợp với các cơ quan, đơn vị có liên quan của", 70, 100),
      ...wordsAt("Thành phố để triển khai", 79, 115),
      ...wordsAt("- Báo cáo kết quả", 70, 130),
    ]);
    expect(read(lines)).toEqual([
      "- Phối hợp với các cơ quan, đơn vị có liên quan của Thành phố để triển khai",
      "- Báo cáo kết quả",
    ]);
  });

  it("joins centred lines of a narrow cell, and parts those whose next word had room", () => {
    const cell = { left: 100, right: 200 };
    const wrapped = linesOf([
      ...centred("Các Sở, ban, ngành,", 150, 100),
      ...centred("UBND các xã,", 150, 115),
      ...centred("phường, đặc khu", 150, 130),
    ]);
    expect(read(wrapped, cell)).toEqual(["Các Sở, ban, ngành, UBND các xã, phường, đặc khu"]);
    const wide = { left: 0, right: 300 };
    expect(read(linesOf([...centred("Sở Y tế", 150, 100), ...centred("Sở Nội vụ", 150, 115)]), wide)).toEqual([
      "Sở Y tế",
      "Sở Nội vụ",
    ]);
  });

  it("parts the lines of a signature set against the right margin", () => {
    const at = (text: string, y: number) => wordsAt(text, 370 - text.length * 5.5, y);
    const lines = linesOf([...at("KT. CHỦ TỊCH", 100), ...at("PHÓ CHỦ TỊCH", 115)]);
    expect(read(lines, { left: 70, right: 370 })).toEqual(["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  });
});

describe("joinedText", () => {
  it("writes what a line end cut inside a word together", () => {
    expect(joinedText(setLines(["giai đoạn 2025-", "2026, hoàn thành/", "vận hành"], 70, 100))).toBe(
      "giai đoạn 2025-2026, hoàn thành/vận hành",
    );
  });
});
