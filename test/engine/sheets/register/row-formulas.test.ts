import { rowFormula } from "../../../../src/engine/sheets/register/row-formulas";

const ROW = { row: 7, column: 2, headers: ["Mã", "Điểm", "Ghi chú"] };

describe("a formula of an added column", () => {
  test.each([
    ["C7*2", "[@[Điểm]]*2"],
    ["$C7*2", "[@[Điểm]]*2"],
    ["SUM(B7:D7)", "SUM([@[Mã]]:[@[Ghi chú]])"],
    ["tblDonVi[[#This Row],[Điểm]]*2", "[@[Điểm]]*2"],
    ["C8*2", "C8*2"],
    ["A7", "A7"],
    ["'Trang khác'!C7", "'Trang khác'!C7"],
    ['"C7"&C7', '"C7"&[@[Điểm]]'],
    ["SUM(tblKhac[Điểm])", "SUM(tblKhac[Điểm])"],
    ["LOG10(C7)", "LOG10([@[Điểm]])"],
  ])("%s is kept as %s", (formula, kept) => {
    expect(rowFormula(formula, ROW)).toBe(kept);
  });
});
