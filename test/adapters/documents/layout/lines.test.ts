import fc from "fast-check";
import { isBold, linesOf, textOf } from "../../../../src/adapters/documents/layout/lines";
import { wordsAt } from "./made-words";

describe("linesOf", () => {
  it("puts words together that stand on one line, in whatever order they were drawn", () => {
    const words = [...wordsAt("Sở Tài chính", 50, 100), ...wordsAt("chủ trì, phối hợp", 50, 115)];
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(linesOf(shuffled).map(textOf)).toEqual(["Sở Tài chính", "chủ trì, phối hợp"]);
      }),
    );
  });

  it("keeps the raised number of a footnote in its line", () => {
    const words = [
      ...wordsAt("Theo kết quả điều tra PCI 2024", 50, 100),
      ...wordsAt("1", 236, 95, { size: 7 }),
      ...wordsAt("của Liên đoàn", 250, 100),
    ];
    expect(linesOf(words)).toHaveLength(1);
  });

  it("writes a bold figure and the comma behind it together", () => {
    const [figure] = wordsAt("74,84", 50, 100, { bold: true });
    const comma = wordsAt(", tăng", figure?.right ?? 0, 100);
    expect(linesOf([...(figure === undefined ? [] : [figure]), ...comma]).map(textOf)).toEqual(["74,84, tăng"]);
  });
});

describe("isBold", () => {
  it("lets a bracket in plain type pass", () => {
    expect(isBold(linesOf([...wordsAt("PHỤ LỤC I", 50, 100, { bold: true }), ...wordsAt(".", 120, 100)]))).toBe(true);
  });

  it("does not call a text bold for its first word", () => {
    expect(
      isBold(
        linesOf([
          ...wordsAt("Căn cứ", 50, 100, { bold: true }),
          ...wordsAt("Luật Tổ chức chính quyền địa phương", 100, 100),
        ]),
      ),
    ).toBe(false);
  });
});
