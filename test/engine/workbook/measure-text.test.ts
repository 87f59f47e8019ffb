import fc from "fast-check";
import { heightOfLines, lineCount, widthInCharacters } from "../../../src/engine/workbook/measure-text";

const BODY = { size: 12, bold: false };

describe("measuring text without a screen", () => {
  test("a digit of the body font is about one character of column width", () => {
    expect(widthInCharacters("0123456789", BODY)).toBeCloseTo(10, -0.5);
  });

  test("tone marks make a letter no wider, horns do", () => {
    expect(widthInCharacters("ậ", BODY)).toBe(widthInCharacters("a", BODY));
    expect(widthInCharacters("a\u0323\u0302", BODY)).toBe(widthInCharacters("a", BODY));
    expect(widthInCharacters("ữ", BODY)).toBeGreaterThan(widthInCharacters("u", BODY));
  });

  test("bold and larger letters are wider", () => {
    const plain = widthInCharacters("Tiếp cận nguồn lực phát triển", BODY);
    expect(widthInCharacters("Tiếp cận nguồn lực phát triển", { size: 12, bold: true })).toBeGreaterThan(plain);
    expect(widthInCharacters("Tiếp cận nguồn lực phát triển", { size: 16, bold: false })).toBeGreaterThan(plain);
  });

  test.each([
    ["", 20, 1],
    ["Sở Tài chính", 20, 1],
    ["UBND các xã, phường, đặc khu", 20, 2],
    ["Sở Nông nghiệp và Môi trường; Sở Xây dựng; Ban Quản lý Khu kinh tế Hải Phòng", 24, 4],
    ["một\nhai\n\nbốn", 20, 4],
    ["một\r\nhai", 20, 2],
  ])("%j in %i characters takes %i lines (as LibreOffice breaks it)", (text, width, lines) => {
    expect(lineCount(text, width, BODY)).toBe(lines);
  });

  test("a word longer than the cell is cut into lines", () => {
    expect(lineCount("https://www.haiphong.gov.vn/van-ban/ke-hoach/220-kh-ubnd", 10, BODY)).toBeGreaterThan(3);
  });

  test("a narrower cell never takes fewer lines, and every explicit line counts", () => {
    const text = fc.array(fc.constantFrom("rà", "soát", "thủ", "tục", "hành", "chính", "đặc-khu", "\n"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 60 }), fc.integer({ min: 0, max: 40 }), (words, width, more) => {
        const written = words.join(" ");
        const narrow = lineCount(written, width, BODY);
        expect(narrow).toBeGreaterThanOrEqual(lineCount(written, width + more, BODY));
        expect(narrow).toBeGreaterThanOrEqual(written.split("\n").length);
      }),
    );
  });

  test("two lines of body text are Excel's 31.5 points or a little more", () => {
    expect(heightOfLines(2, 12)).toBeGreaterThanOrEqual(31.5);
    expect(heightOfLines(2, 12)).toBeLessThan(33);
  });
});
