import { hostFailureText } from "../../src/application/host-failure-texts";
import type { HostFailure } from "../../src/application/ports/open-workbook";

const EVERY: readonly HostFailure[] = [
  { kind: "cell-edit-mode" },
  { kind: "host-busy" },
  { kind: "too-large" },
  { kind: "sheet-protected", sheet: "Nhiệm vụ" },
  { kind: "workbook-read-only" },
  { kind: "session-ended" },
  { kind: "excel-too-old", needs: "ExcelApi 1.14" },
  { kind: "name-taken", name: "tblNhiemVu", sheet: "Trang của tôi" },
  { kind: "changed-meanwhile", sheet: "Theo dõi" },
  { kind: "selection-empty" },
  { kind: "nothing-to-undo" },
  { kind: "host-refused", code: "GeneralException" },
];

describe("why the open workbook could not do it", () => {
  test.each(EVERY)("$kind is told in both languages, composed and ended with a full stop", (failure) => {
    const { vi, en } = hostFailureText(failure);
    for (const text of [vi, en]) {
      expect(text).toMatch(/\.$/);
      expect(text).toBe(text.normalize("NFC"));
    }
    expect(vi).not.toBe(en);
  });

  test("names the sheet, the table, the needed version and Excel's own code", () => {
    const vi = (failure: HostFailure): string => hostFailureText(failure).vi;
    expect(vi({ kind: "sheet-protected", sheet: "Nhiệm vụ" })).toContain("“Nhiệm vụ”");
    expect(vi({ kind: "name-taken", name: "tblNhiemVu", sheet: "Trang của tôi" })).toMatch(/Trang của tôi.*tblNhiemVu/);
    expect(vi({ kind: "excel-too-old", needs: "ExcelApi 1.14" })).toContain("ExcelApi 1.14");
    expect(vi({ kind: "host-refused", code: "GeneralException" })).toContain("GeneralException");
  });
});
