import fc from "fast-check";
import { isDamagedScan } from "../../../../src/engine/reading/text-tolerance/damage";
import { foldedText, mendedText } from "../../../../src/engine/reading/text-tolerance/folded-text";
import { editDistance } from "../../../../src/engine/text/edit-distance";

describe("foldedText", () => {
  it("keeps the length, so that what is found is shown as printed", () => {
    const words = foldedText("Phấn đấu đạt từ 74 điểm – trở lên");
    const at = words.flat.indexOf("diem");
    expect(words.flat).toBe("phan dau dat tu 74 diem - tro len");
    expect(words.original(at, at + 4)).toBe("điểm");
  });

  it("keeps the length of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = foldedText(text);
        expect(words.flat).toHaveLength(words.text.length);
      }),
    );
  });
});

describe("mendedText", () => {
  it.each([
    ["ngay 26 thang 8 ndam 2024", "ngay 26 thang 8 nam 2024"],
    ["trwéc ngay 15 ciia cac thang 3, 6, 9", "truoc ngay 15 cua cac thang 3, 6, 9"],
    ["S6: 3822 /KH-BQL Hdi Phong", "so: 3822 /kh-bql hai phong"],
    ["Doc 1ap - Tw do - Hanh phuc", "doc lap - tu do - hanh phuc"],
  ])("reads %s as %s", (scanned, meant) => {
    expect(mendedText(scanned).flat).toBe(meant);
  });

  it("shows the scanned words for what is found in the mended ones", () => {
    const words = mendedText("giri Van phong Ban Quan 1y tong hop");
    const at = words.flat.indexOf("van phong");
    expect(words.original(at, at + "van phong ban quan ly".length)).toBe("Van phong Ban Quan 1y");
  });

  it("covers the whole text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const words = mendedText(text);
        expect(words.original(0, words.flat.length)).toBe(words.text);
      }),
    );
  });
});

describe("isDamagedScan", () => {
  const line = "Thực hiện các giải pháp nâng cao chỉ số năng lực cạnh tranh của thành phố ";
  it("tells a scan without diacritics from a text with them", () => {
    expect(isDamagedScan([line.repeat(5)])).toBe(false);
    expect(
      isDamagedScan([
        line
          .normalize("NFD")
          .replace(/[\u0300-\u036f]/g, "")
          .replace(/đ/g, "d")
          .repeat(5),
      ]),
    ).toBe(true);
  });
  it("does not judge a few words", () => expect(isDamagedScan(["UBND PHUONG"])).toBe(false));
});

describe("editDistance", () => {
  it("counts changed letters and stops past the limit", () => {
    expect(editDistance("thuc", "thirc")).toBe(2);
    expect(editDistance("tai chinh", "khac han", 2)).toBeGreaterThan(2);
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => editDistance(one, other) === editDistance(other, one)),
    );
  });
});
