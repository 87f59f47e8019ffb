import fc from "fast-check";
import {
  cutText,
  freeName,
  isLawfulName,
  lawfulHeader,
  lawfulSheetName,
  nameKey,
  storableText,
} from "../../../src/engine/workbook/excel-limits";

describe("what Excel can hold", () => {
  test.each([
    ["Tổng hợp quý III/2025", "Tổng hợp quý III-2025"],
    ["[Phụ lục] *1*: a?\\b", "-Phụ lục- -1-- a--b"],
    ["'Đơn vị'", "Đơn vị"],
    ["   ", "Trang"],
    ["history", "history-"],
    ["Ủy ban nhân dân phường Hồng Bàng, thành phố Hải Phòng", "Ủy ban nhân dân phường Hồng Bàn"],
  ])("the tab %j is called %j", (asked, given) => {
    expect(lawfulSheetName(asked)).toBe(given);
  });

  test("every lawful sheet name is at most 31 characters and has no forbidden sign", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (asked) => {
        const name = lawfulSheetName(asked);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
      }),
    );
  });

  test("a taken name gets a number, also where only capitals differ", () => {
    const taken = new Set(["Đơn vị", "Đơn vị (2)"].map(nameKey));
    expect(freeName("ĐƠN VỊ", taken, 31)).toBe("ĐƠN VỊ (3)");
    expect(freeName("Chỉ số", taken, 31)).toBe("Chỉ số");
    const long = "Ủy ban nhân dân phường Hồng Bàn";
    expect(freeName(long, new Set([nameKey(long)]), 31)).toBe("Ủy ban nhân dân phường Hồng (2)");
  });

  test("text is cut between signs, never inside one", () => {
    expect(cutText("ab😀", 3)).toBe("ab");
    expect(cutText("ab😀", 4)).toBe("ab😀");
  });

  test.each([
    ["một\r\nhai\rba\u000bbốn\u2028năm", "một\nhai\nba\nbốn\nnăm"],
    ["đứt \ud83d quãng \udc00", "đứt \ufffd quãng \ufffd"],
    ["  giữ  nguyên\t ", "  giữ  nguyên\t "],
    ["e\u0301 (NFD)", "e\u0301 (NFD)"],
  ])("%j is stored as %j", (text, stored) => {
    expect(storableText(text)).toBe(stored);
  });

  test.each(["tblNhiemVu", "_meta", "pNgayGui", "Bảng.1"])("%s is a lawful name", (name) => {
    expect(isLawfulName(name)).toBe(true);
  });

  test.each(["", "1tbl", "tbl Nhiem", "AB12", "R1C1", "c", "tbl-1"])("%j is no lawful name", (name) => {
    expect(isLawfulName(name)).toBe(false);
  });

  test("a header is one line and never blank", () => {
    expect(lawfulHeader("Thời gian\nhoàn thành", 3)).toBe("Thời gian hoàn thành");
    expect(lawfulHeader("  ", 3)).toBe("Cột 3");
    expect(lawfulHeader("a".repeat(300), 1)).toHaveLength(255);
  });
});
