import { pageWords } from "../../../../src/adapters/documents/scan/page-words";
import type { ReadLine } from "../../../../src/adapters/documents/scan/recogniser";

const place = { left: 100, top: 200, scale: 2, margin: 10, dpi: 144 };
const line = (...texts: string[]): ReadLine => ({
  baseline: 50,
  height: 30,
  box: { left: 10, top: 20, right: 200, bottom: 60 },
  words: texts.map((text, at) => ({
    text,
    confidence: 0.9,
    box: { left: 10 + at * 40, top: 22, right: 45 + at * 40, bottom: 55 },
  })),
});

describe("pageWords", () => {
  it("puts words back where the cut-out stood in the page", () => {
    const [word] = pageWords([line("Sở")], place);
    expect(word).toMatchObject({ text: "Sở", left: 50, baseline: 110, confidence: 0.9 });
  });

  it("drops bars that are the rest of a border, beside words and at their edges", () => {
    expect(pageWords([line("|", "Thực", "hiện|", "|thường", "a|b")], place).map((word) => word.text)).toEqual([
      "Thực",
      "hiện",
      "thường",
      "a|b",
    ]);
  });

  it("keeps a bar that stands alone: it may be the numeral I", () => {
    expect(pageWords([line("|")], place).map((word) => word.text)).toEqual(["|"]);
  });
});
