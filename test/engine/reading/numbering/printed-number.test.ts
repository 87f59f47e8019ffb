import fc from "fast-check";
import { leadingNumber, printedNumber } from "../../../../src/engine/reading/numbering/printed-number";

describe("printedNumber", () => {
  it.each([
    ["1", "plain"],
    ["01.", "plain"],
    ["(3)", "plain"],
    ["1.1", "dotted"],
    ["2.3.1.", "dotted"],
    ["VII", "roman"],
    ["X.", "roman"],
    ["I", "roman"],
    ["A", "letter"],
    ["b)", "letter"],
    ["C", "letter"],
  ])("reads %s as a %s number", (text, kind) => expect(printedNumber(text)?.kind).toBe(kind));

  it.each(["", "-", "2/14", "Sở", "IIII", "1a", "2025-2026"])("finds no number in “%s”", (text) =>
    expect(printedNumber(text)).toBeNull(),
  );

  it("never throws, whatever stands in the cell", () => {
    fc.assert(fc.property(fc.string(), (text) => (printedNumber(text), true)));
  });
});

describe("leadingNumber", () => {
  it.each([
    ["I. Gia nhập thị trường", "I", "Gia nhập thị trường"],
    ["2.1. Rà soát thủ tục", "2.1", "Rà soát thủ tục"],
    ["(3) Đối thoại", "3", "Đối thoại"],
  ])("takes the number off “%s”", (text, number, rest) => {
    const found = leadingNumber(text);
    expect([found?.number.text, found?.rest]).toEqual([number, rest]);
  });
  it("leaves words that merely begin with a capital alone", () =>
    expect(leadingNumber("Sở Tài chính chủ trì")).toBeNull());
});
