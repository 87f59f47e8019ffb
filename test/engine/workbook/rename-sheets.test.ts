import { quoteSheet } from "../../../src/engine/workbook/addresses";
import { plainText } from "../../../src/engine/workbook/plain-text";
import { renameSheets } from "../../../src/engine/workbook/rename-sheets";
import { resolve } from "../../../src/engine/workbook/resolve";
import { GALLERY } from "../../equivalence/gallery/gallery";
import { totalsAndFormulas } from "../../equivalence/gallery/totals-and-formulas";

describe("sheets of ours under the names people gave them", () => {
  test("formulas, links and names follow", () => {
    const plain = renameSheets(resolve(totalsAndFormulas), new Map([["diem_so", "Bảng điểm '25"]]));
    const text = plainText(plain);
    expect(plain.sheets.map((sheet) => sheet.name)).toEqual(["Lãnh đạo", "Bảng điểm '25"]);
    expect(text).not.toContain("O''Brien");
    expect(text).toContain("=COUNTA('Bảng điểm ''25'!$A$2:$A$4) → 3");
    const ofScores = plain.names.filter(({ name }) => name.endsWith(".diem_so"));
    expect(ofScores.map(({ address }) => address)).toEqual(["'Bảng điểm ''25'!$A$1", "'Bảng điểm ''25'!$A$1:$C$5"]);
  });

  test.each(Object.entries(GALLERY))("renaming %s there and back changes nothing", (_name, description) => {
    const plain = resolve(description);
    const there = new Map(plain.sheets.map((sheet, index) => [sheet.key, `Trang mới ${index}`]));
    const back = new Map(plain.sheets.map((sheet) => [sheet.key, sheet.name]));
    const renamed = renameSheets(plain, there);
    expect(JSON.stringify(renamed).includes(`${quoteSheet(plain.sheets[0]?.name ?? "")}!`)).toBe(false);
    expect(renameSheets(renamed, back)).toEqual(plain);
  });
});
