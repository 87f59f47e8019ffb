import * as fc from "fast-check";
import { cellText, tableText } from "../../../src/taskpane/components/table-text";
import { hostileStrings } from "../../support/hostile-strings";

const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const isNumber = (text: string): boolean => /^[+-]?\d+(?:[.,]\d+)*\s?%?$/.test(text);

describe("a table copied to the clipboard", () => {
  test("keeps columns and rows apart, whatever line breaks and tabs a cell holds", () => {
    expect(tableText(["STT", "Nhiệm vụ"], [["1", "Đối thoại\r\nvới\tdoanh nghiệp"]])).toBe(
      "STT\tNhiệm vụ\n1\tĐối thoại với doanh nghiệp",
    );
  });

  test.each([
    ['=HYPERLINK("http://x.vn")', `'=HYPERLINK("http://x.vn")`],
    ["@SUM(1+1)", "'@SUM(1+1)"],
    ["+84 912 345 678", "'+84 912 345 678"],
    ["- Tổ chức hội nghị đối thoại", "'- Tổ chức hội nghị đối thoại"],
    ["\t=1+1", "'=1+1"],
    ["  -cmd", "'-cmd"],
    ["＝1+1", "'＝1+1"],
    ["-0,62", "-0,62"],
    ["+4.5", "+4.5"],
    ["Sở Tài chính", "Sở Tài chính"],
  ])("writes %j as %j", (text, copied) => {
    expect(cellText(text)).toBe(copied);
  });

  test("holds no cell that a spreadsheet would take for a formula, out of 10,000 hostile texts", () => {
    const copied = tableText(
      [],
      hostileStrings(10_000).map((text) => [text]),
    );
    const cells = copied.split("\n").flatMap((line) => line.split("\t"));
    expect(cells).toHaveLength(10_001);
    expect(cells.filter((cell) => FORMULA.test(cell) && !isNumber(cell))).toEqual([]);
  });

  test("has as many cells as it was given, for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 })), (rows) => {
        const lines = tableText(["a", "b"], rows).split("\n");
        expect(lines.map((line) => line.split("\t").length)).toEqual([2, ...rows.map(() => 2)]);
      }),
    );
  });
});
