import { plainText } from "../../../src/engine/workbook/plain-text";
import { resolve } from "../../../src/engine/workbook/resolve";
import { formWithNames } from "../../equivalence/gallery/form-with-names";
import { totalsAndFormulas } from "../../equivalence/gallery/totals-and-formulas";

describe("a plain workbook as text", () => {
  test("a form with a table below it reads like a sheet", () => {
    expect(plainText(resolve(formWithNames))).toBe(
      [
        "=== Phiếu báo cáo (phieu) ===",
        "1 | PHIẾU BÁO CÁO |",
        "2 | Đơn vị | Sở Tài chính",
        "3 | Kỳ | 2025-Q4",
        "4 | Ngày gửi | 2025-12-09",
        "6 | Mã nhiệm vụ | Kết quả thực hiện",
        "7 | 220-I-001 |",
        "8 | 220-I-002 |",
        "merge A1:B1",
        "table tblPhieu A6:B8",
        "input B4 date 2025-01-01 … 2030-12-31 (stop)",
        'paint B7:B8 where $B7=""',
        "note B4: Ngày đơn vị gửi phiếu về Sở Tài chính.",
        "note B6: Ghi kết quả trong kỳ.",
        "freeze 6 rows, 1 columns",
        "protected, allowed: nothing",
        "=== _meta (meta, veryHidden) ===",
        "1 | key | value",
        "2 | body | Sở Tài chính",
        "3 | period | 2025-Q4",
        "table tblMeta A1:B3",
        "name pDonVi = 'Phiếu báo cáo'!$B$2",
        "name pKy = 'Phiếu báo cáo'!$B$3",
        "name pNgayGui = 'Phiếu báo cáo'!$B$4",
      ].join("\n"),
    );
  });

  test("formulas show what they are expected to give", () => {
    const text = plainText(resolve(totalsAndFormulas));
    expect(text).toContain("2 | =COUNTA('Điểm số của O''Brien & cộng sự'!$A$2:$A$4) → 3 |");
    expect(text).toContain("5 | Cộng | =SUBTOTAL(101,$B$2:$B$4) → 7.583333333333333 | =SUBTOTAL(109,$C$2:$C$4) → 1.15");
    expect(text).toContain("link C2 → 'Điểm số của O''Brien & cộng sự'!C3");
  });
});
