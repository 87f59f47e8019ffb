import fc from "fast-check";
import { cleanLines, cleanText, dropMarkdown } from "../../../src/engine/text/clean";
import { fold, normalKey } from "../../../src/engine/text/fold";

describe("fold", () => {
  it.each([
    ["Sở Tài chính", "so tai chinh"],
    ["Đặc khu Bạch Long Vĩ", "dac khu bach long vi"],
    ["UBND các xã, phường", "ubnd cac xa phuong"],
    ["Sở Nội vụ".normalize("NFD"), "so noi vu"],
  ])("reads %s as %s", (text, key) => expect(fold(text)).toBe(key));

  it("gives the same key when folded twice", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe("normalKey", () => {
  it.each([
    ["Uỷ ban nhân dân", "Ủy ban nhân dân"],
    ["Toà án nhân dân", "Tòa án nhân dân"],
    ["Văn hoá – Xã hội", "Văn hóa - Xã hội"],
    ["UBND xã Kiến Thuỵ", "UBND xã Kiến Thụy"],
  ])("takes %s and %s for one spelling", (one, other) => expect(normalKey(one)).toBe(normalKey(other)));

  it("keeps words apart that differ in a tone mark", () => {
    expect(normalKey("xã Cẩm Giang")).not.toBe(normalKey("xã Cẩm Giàng"));
    expect(normalKey("Quý III")).toBe("quý iii");
  });
});

describe("cleanText", () => {
  it("drops the tags of plan 220, task 25, and keeps the words", () => {
    expect(cleanText('<ul style="x"> - Nâng cao  chất lượng </ul>')).toBe("- Nâng cao chất lượng");
  });
  it("keeps an address in angle brackets", () => {
    expect(cleanText("xem <https://dichvucong.gov.vn>")).toBe("xem <https://dichvucong.gov.vn>");
  });
  it("changes nothing the second time", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
  it("keeps the lines of a cell apart", () => {
    expect(cleanLines("- Sở Tài chính<br>- Sở Nội vụ\n")).toEqual(["- Sở Tài chính", "- Sở Nội vụ"]);
  });
  it("takes markdown marks for the scanner's", () => {
    expect(dropMarkdown("#### **1. Công chức:** lập")).toBe("1. Công chức: lập");
    expect(dropMarkdown("**NHIỆM VỤ NÂNG CAO CHỈ SỐ")).toBe("NHIỆM VỤ NÂNG CAO CHỈ SỐ");
  });
});
