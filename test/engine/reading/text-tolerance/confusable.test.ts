import fc from "fast-check";
import { SUB_INDICES } from "../../../../src/engine/reading/sub-indices/sub-index-list";
import { unconfused } from "../../../../src/engine/reading/text-tolerance/confusable";
import { fold } from "../../../../src/engine/text/fold";

describe("unconfused", () => {
  it.each([
    ["chi phi khong chinh thirc", "chi phi khong chinh thuc"],
    ["ban quan 1y khu kinh te", "ban quan ly khu kinh te"],
    ["h3 tro san xuat", "ho tro san xuat"],
    ["s6 3822", "so 3822"],
  ])("reads %s as %s", (misread, meant) => expect(unconfused(misread)).toBe(meant));

  it("leaves figures and well read words alone", () => {
    expect(unconfused("ngay 30 11 2022 06 thang")).toBe("ngay 30 11 2022 06 thang");
    for (const { name } of SUB_INDICES) expect(unconfused(fold(name))).toBe(fold(name));
    fc.assert(fc.property(fc.integer({ min: 0 }), (number) => unconfused(String(number)) === String(number)));
  });
});
