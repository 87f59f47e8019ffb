import { isInCapitals, withCapital, withSmallLetter } from "../../../src/engine/text/capitals";

describe("words in capitals", () => {
  it.each(["PHỤ LỤC I", "II. NHIỆM VỤ, GIẢI PHÁP", "ỦY BAN NHÂN DÂN"])("%s", (text) =>
    expect(isInCapitals(text)).toBe(true),
  );

  it.each(["Phụ lục I", "V", "KẾ HOẠCH năm 2026", "12/5"])("not: %s", (text) => expect(isInCapitals(text)).toBe(false));
});

test("a label takes its capital at the beginning of a sentence and loses it inside one", () => {
  expect(withCapital("đặc khu Cát Hải")).toBe("Đặc khu Cát Hải");
  expect(withSmallLetter("Đang thực hiện")).toBe("đang thực hiện");
  expect(withSmallLetter("")).toBe("");
});
