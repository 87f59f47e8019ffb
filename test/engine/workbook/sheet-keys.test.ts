import { keyOfName, sheetKeyName } from "../../../src/engine/workbook/sheet-keys";

describe("keys of sheets", () => {
  test("a key goes into a hidden name and comes out of it", () => {
    const { name, hidden } = sheetKeyName("nhiem_vu", "Nhiệm vụ");
    expect(hidden).toBe(true);
    expect(keyOfName(name)).toBe("nhiem_vu");
  });

  test.each(["pNgayGui", "_pciwb.sheet.", "_pciwb.sheet.Nhiệm vụ", "_xlnm.Print_Titles"])(
    "%s carries no key",
    (name) => {
      expect(keyOfName(name)).toBeNull();
    },
  );
});
