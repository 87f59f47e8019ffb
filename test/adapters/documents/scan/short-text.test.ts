import type { Word } from "../../../../src/adapters/documents/layout/word";
import type { Ink } from "../../../../src/adapters/documents/scan/ink";
import { numeralShape } from "../../../../src/adapters/documents/scan/numeral-shape";
import { agree, type ShortText, settle } from "../../../../src/adapters/documents/scan/short-text";

/** Strokes of letters 40 pixels high, left edge and slope as in print: a stem, two strokes that meet, two that cross. */
const STROKES: Readonly<Record<string, (y: number) => number[]>> = {
  I: () => [8],
  V: (y) => [y / 2.9, 28 - y / 2.9],
  X: (y) => [y * 0.8, 32 - y * 0.8],
  H: (y) => (Math.abs(y - 20) < 3 ? [2, 6, 10, 14, 18, 22, 26] : [2, 26]),
};
const WIDTHS: Readonly<Record<string, number>> = { I: 22, V: 40, X: 42, H: 36 };
const STROKE = 6;
const HIGH = 40;

function inked(letters: string): { ink: Ink; box: ShortText["box"] } {
  const width = [...letters].reduce((sum, letter) => sum + (WIDTHS[letter] ?? 0), 0) + 10;
  const marks = new Uint8Array(width * HIGH);
  let left = 2;
  for (const letter of letters) {
    for (let y = 0; y < HIGH; y += 1)
      for (const from of STROKES[letter]?.(y) ?? [])
        marks.fill(1, y * width + left + Math.round(from), y * width + left + Math.round(from) + STROKE);
    left += WIDTHS[letter] ?? 0;
  }
  return { ink: { width, height: HIGH, marks }, box: { left: 0, top: 0, right: width, bottom: HIGH } };
}

/** A black rectangle as wide as so many figures. */
function block(width: number): ShortText {
  const marks = new Uint8Array(width * HIGH).fill(1);
  return { ink: { width, height: HIGH, marks }, box: { left: 0, top: 0, right: width, bottom: HIGH } };
}

const word = (text: string, confidence = 0.95): Word => ({
  text,
  left: 0,
  right: 10,
  top: 0,
  bottom: 10,
  baseline: 10,
  size: 12,
  bold: false,
  confidence,
});
const texts = (words: readonly Word[]): unknown[] => words.map(({ text, confidence }) => [text, confidence]);

describe("the shape of a roman numeral", () => {
  test.each(["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI"])(
    "%s is told by its strokes",
    (numeral) => {
      const { ink, box } = inked(numeral);
      const tight = { ...box, left: 2, right: ink.width - 4 };
      expect(numeralShape(ink, tight)).toBe(numeral);
    },
  );

  test("letters that are no numeral have none", () => {
    const { ink, box } = inked("H");
    expect(numeralShape(ink, box)).toBeNull();
  });
});

describe("a number or numeral alone in its cell", () => {
  test("is believed where two looks agree, but not as the 3 of 37", () => {
    expect(agree([word("3")], [word("3")], block(26))).toBe(true);
    expect(agree([word("3")], [word("3")], block(52))).toBe(false);
    expect(agree([word("37")], [word("37")], block(52))).toBe(true);
    expect(agree([word("37")], [word("31")], block(52))).toBe(false);
  });

  test("is looked at by shape where it reads as capitals, which may be a numeral", () => {
    expect(agree([word("H")], [word("H")], block(40))).toBe(false);
  });

  test("takes what two looks agree upon if it explains the ink, and stays doubtful where the first look differs", () => {
    const looks = [[word("3")], [word("3")], [word("37")], [word("37")]];
    expect(texts(settle(looks, block(52)))).toEqual([["37", 0.5]]);
    expect(texts(settle([[word("28")], [word("26")], [word("28")], [word("20")]], block(52)))).toEqual([["28", 0.95]]);
  });

  test("becomes the numeral its shape shows, doubtful unless the machine read the same", () => {
    const seven = inked("VII");
    expect(texts(settle([[word("VH")], [word("VH")]], seven))).toEqual([["VII", 0.5]]);
    expect(texts(settle([[word("VII")], [word("VI")]], seven))).toEqual([["VII", 0.95]]);
  });

  test("keeps the first reading, doubtful, where no look explains the ink", () => {
    expect(texts(settle([[word("7")], [word("1")]], block(52)))).toEqual([["7", 0.5]]);
  });

  test("stays unread where nothing was read", () => {
    expect(settle([[], []], block(52))).toEqual([]);
  });
});
